// Leaving fast, without scripts a plain link. Nothing here is needed to use the pages.
(() => {
  const link = document.querySelector("a[data-exit]");
  const leave = (to) => {
    document.title = "";
    document.body.textContent = "";
    location.replace(to || link.href);
  };
  const rest = () => leave(document.body.dataset.idleTo);
  const idle = Number(document.body.dataset.idle) * 1000;
  let timer;
  let used;
  const wake = () => {
    used = Date.now();
    clearTimeout(timer);
    timer = setTimeout(rest, idle);
  };
  if (link) {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      leave();
    });
    if (idle > 0) {
      ["pointerdown", "keydown", "input", "scroll"].forEach((name) => addEventListener(name, wake, { passive: true }));
      // A phone that slept has not counted.
      addEventListener("visibilitychange", () => document.hidden || Date.now() - used < idle || rest());
      wake();
    }
  }
  // Late: the line about the end goes where it is seen, whatever part of the page is in view, and is read aloud then.
  const bar = document.querySelector(".bar");
  const line = document.querySelector("[data-late]");
  if (line) {
    setTimeout(() => {
      line.className = "trial";
      line.hidden = false;
      line.setAttribute("role", "alert");
      bar.append(line);
      // The bar is higher now: what has the focus must not be under it.
      document.documentElement.style.scrollPaddingTop = bar.offsetHeight + 16 + "px";
    }, line.dataset.late * 1000);
  }
  // Without a connection a form would be gone with what was typed: it stays, and says so.
  const offline = document.querySelector("[data-offline]");
  addEventListener("submit", (event) => {
    if (navigator.onLine || !offline) return;
    event.preventDefault();
    offline.hidden = true; // read aloud again at every press
    requestAnimationFrame(() => (offline.hidden = false));
  });
  addEventListener("online", () => offline && (offline.hidden = true));
  // Back must not bring a page out of memory.
  addEventListener("pageshow", (event) => event.persisted && location.reload());
  // Browsers that cannot open folded parts for print by style alone.
  addEventListener("beforeprint", () => document.querySelectorAll("details").forEach((fold) => (fold.open = true)));
})();
