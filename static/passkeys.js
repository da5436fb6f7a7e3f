// Passkeys: ties our forms to allauth's two scripts, which talk to the device, and says in words what went wrong.
(() => {
  const messages = [...document.querySelectorAll("[data-passkey-says]")];
  const button = document.querySelector("button[data-passkey]");
  if (!button) return;
  const names = { NotAllowedError: "cancelled", AbortError: "cancelled", InvalidStateError: "known", SecurityError: "address" };
  const say = (what) => {
    for (const message of messages) message.hidden = message.dataset.passkeySays !== what;
  };
  document.addEventListener("allauth.error", (event) => {
    event.preventDefault();
    button.disabled = false;
    say(names[event.detail.exception && event.detail.exception.name] || "failed");
  });
  if (!window.PublicKeyCredential) {
    say("unsupported");
    return;
  }
  button.hidden = false;
  const form = button.form;
  const credential = form.querySelector("[name=credential]");
  const again = form.querySelector("[data-again]");
  button.addEventListener("click", (event) => {
    say("");
    if (again) again.setCustomValidity(again.value === form.elements.passphrase.value ? "" : again.dataset.again);
    if (!form.reportValidity()) {
      event.stopImmediatePropagation();
      event.preventDefault();
    }
  });
  if (again) for (const box of [again, form.elements.passphrase]) box.addEventListener("input", () => again.setCustomValidity(""));
  const forms = window.allauth.webauthn.forms;
  if (button.dataset.passkey === "login") {
    forms.loginForm({ ids: { login: button.id, credential: credential.id } });
  } else if (button.dataset.passkey === "make") {
    const data = { creation_options: JSON.parse(button.dataset.options) };
    forms.signupForm({ ids: { signup: button.id, credential: credential.id }, data });
  }
})();
