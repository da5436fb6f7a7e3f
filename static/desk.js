// The desk: says how long until it locks, and locks; the server counts for itself. Takes an invitation's code from the
// part of the address that is never sent.
(() => {
  const body = document.body;
  const form = document.querySelector("form[data-lock]");
  const left = document.querySelector("[data-left]");
  if (form) {
    const span = Number(form.dataset.lock) * 1000;
    const opened = Date.now();
    const look = () => {
      const rest = span - (Date.now() - opened);
      if (rest <= 0) {
        body.querySelector("main").textContent = "";
        form.submit();
        return;
      }
      if (left) left.textContent = left.dataset.left.replace("{n}", Math.ceil(rest / 60000));
    };
    look();
    setInterval(look, 5000);
  }
  const token = document.querySelector("input[data-token]");
  if (token && location.hash.length > 1) {
    token.value = location.hash.slice(1);
    history.replaceState(null, "", location.pathname);
  }
})();
