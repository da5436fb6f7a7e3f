// Leaving fast, without scripts a plain link. Nothing here is needed to use the pages.
(() => {
  const link = document.querySelector("a[data-exit]");
  const leave = () => {
    document.title = "";
    document.body.textContent = "";
    location.replace(link.href);
  };
  const idle = Number(document.body.dataset.idle);
  let timer;
  const wake = () => {
    clearTimeout(timer);
    timer = setTimeout(leave, idle * 1000);
  };
  if (link) {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      leave();
    });
    if (idle > 0) {
      ["pointerdown", "keydown", "input", "scroll"].forEach((name) => addEventListener(name, wake, { passive: true }));
      wake();
    }
  }
  // Back must not bring a page out of memory.
  addEventListener("pageshow", (event) => event.persisted && location.reload());
  // Browsers that cannot open folded parts for print by style alone.
  addEventListener("beforeprint", () => document.querySelectorAll("details").forEach((fold) => (fold.open = true)));
})();
