"""A tax and benefit system with as many formulas as are asked for, on the entities of the country template.

As our rules do on average over the fixtures, a formula reads three facts of the person; two in three read an earlier
result, and one in three a dated parameter. The facts are set for the month asked, and nothing is computed twice. Run by
the environment of the benchmark: one line in, two times in milliseconds out.
"""

from __future__ import annotations

import sys
import time

from openfisca_core.model_api import MONTH, Variable, where
from openfisca_core.parameters import ParameterNode
from openfisca_core.simulations import SimulationBuilder
from openfisca_country_template import CountryTaxBenefitSystem
from openfisca_country_template.entities import Person

FACTS = 30
READ = 3
PERIOD = "2020-06"


def fact(number: int) -> type[Variable]:
    fields = {"value_type": float, "entity": Person, "definition_period": MONTH, "label": f"Fact {number}"}
    return type(f"fact_{number}", (Variable,), fields)


def result(number: int) -> type[Variable]:
    """Formula `number`: a limit of the day, met or not by what the person told and by what was found before."""
    read = [f"fact_{(number * 7 + step * 11) % FACTS}" for step in range(READ)]
    before, dated = f"result_{number // 2}" if number % 3 else None, number % 3 == 0

    def formula(person, period, parameters):  # noqa: ANN001, ANN202
        limit = getattr(parameters(period).limits, f"limit_{number}") if dated else number
        total = sum(person(name, period) for name in read)
        found = total + person(before, period) if before else total
        return where(found > limit, limit, total)

    fields = {"value_type": float, "entity": Person, "definition_period": MONTH, "label": f"Result {number}"}
    return type(f"result_{number}", (Variable,), {**fields, "formula": formula})


def system(formulas: int) -> CountryTaxBenefitSystem:
    made = CountryTaxBenefitSystem()
    limits = {f"limit_{n}": {"values": {"2015-01-01": 10 + n, "2018-01-01": 20 + n}} for n in range(formulas)}
    made.parameters.add_child("limits", ParameterNode("limits", data=limits))
    made.add_variables(*map(fact, range(FACTS)), *map(result, range(formulas)))
    return made


def main() -> None:
    formulas = int(sys.argv[1])
    made = system(formulas)
    for _ in sys.stdin:
        start = time.process_time_ns()
        simulation = SimulationBuilder().build_default_simulation(made, count=1)
        for number in range(FACTS):
            simulation.set_input(f"fact_{number}", PERIOD, [float(number)])
        middle = time.process_time_ns()
        for number in range(formulas):
            simulation.calculate(f"result_{number}", PERIOD)
        end = time.process_time_ns()
        sys.stdout.write(f"{(middle - start) / 1e6} {(end - middle) / 1e6}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
