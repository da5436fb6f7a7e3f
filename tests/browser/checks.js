// What is wrong with a page, in words: a list for each check, empty where all is well. Runs in the page itself.
(() => {
  const shown = (e) => e.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const all = (selector) => [...document.querySelectorAll(selector)].filter(shown);
  const words = (e) => (e.getAttribute("aria-label") || e.innerText || e.value || e.outerHTML).trim().replace(/\s+/g, " ");
  const ROOM = 44, LEAST = 24;

  // A link inside a sentence: words of the same block stand beside it.
  const inSentence = (link) => {
    if (getComputedStyle(link).display !== "inline") return false;
    let block = link.parentElement;
    while (getComputedStyle(block).display.startsWith("inline")) block = block.parentElement;
    const rest = [...block.childNodes].filter((n) => n !== link && !n.contains?.(link));
    const line = [];
    let near = false;
    for (const node of block.childNodes) {
      if (node.nodeName === "BR") { if (near) break; line.length = 0; continue; }
      if (node === link || node.contains?.(link)) { near = true; continue; }
      if (node.nodeType === Node.TEXT_NODE || getComputedStyle(node).display.startsWith("inline")) line.push(node.textContent);
    }
    return rest.length > 0 && line.join("").trim() !== "";
  };

  const hit = (e) => {
    const label = e.matches("input[type=radio], input[type=checkbox]") && e.closest("label");
    const stretched = e.closest(".step");
    return (label || stretched || e).getBoundingClientRect();
  };

  return {
    sideways: () => {
      const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
      return wide > 0 ? [`scrolls sideways by ${wide} px`] : [];
    },

    clipped: () =>
      all("main *, .bar *, .foot *")
        .filter((e) => !e.closest("svg, .vh, .name") && e.clientWidth && /hidden|clip/.test(getComputedStyle(e).overflowX))
        .filter((e) => !e.matches("input, textarea, select") && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1))
        .map(words),

    small: () =>
      all("a[href], button, summary, input, select, textarea")
        .filter((e) => e.type !== "hidden" && !e.classList.contains("vh") && e.tabIndex >= 0)
        .filter((e) => !(e.localName === "a" && inSentence(e) && parseFloat(getComputedStyle(e).lineHeight) >= LEAST))
        .map((e) => [e, hit(e)])
        .filter(([, box]) => box.height < ROOM - 0.5 || box.width < ROOM - 0.5)
        .map(([e, box]) => `${words(e)}: ${Math.round(box.width)} x ${Math.round(box.height)}`),

    headings: () => {
      const found = all("h1, h2, h3, h4, h5, h6"), wrong = [];
      if (found.filter((h) => h.localName === "h1").length !== 1) wrong.push("not one h1");
      let before = 0;
      for (const h of found.filter((e) => !e.closest(".summary, .note"))) {
        const level = Number(h.localName[1]);
        if (level > before + 1) wrong.push(`${h.localName} after h${before}: ${words(h)}`);
        before = level;
      }
      return wrong;
    },

    landmarks: () => ["main", "header", "footer"].filter((name) => document.querySelectorAll(name).length !== 1),

    // Two links of the same words that lead to different places tell nobody where they lead.
    sameWords: () => {
      const places = new Map();
      for (const e of all("a[href]")) {
        const said = words(e);
        places.set(said, (places.get(said) || new Set()).add(e.href.split("#")[0]));
      }
      return [...places].filter(([, to]) => to.size > 1).map(([said]) => said);
    },

    // Messages are tied to what they are about; the lines of a summary lead to something that can be filled in.
    summary: () => {
      const wrong = [], box = document.querySelector(".summary[autofocus]");
      if (box) {
        if (document.activeElement !== box) wrong.push("the summary has not the focus");
        if (!box.querySelector("h2")) wrong.push("the summary has no heading");
        for (const link of box.querySelectorAll("a")) {
          const field = document.getElementById(link.hash.slice(1));
          if (!field || !field.matches("input, select, textarea")) wrong.push(`${link.hash} is no field`);
        }
        if (!/^(Cần sửa|To check) – /.test(document.title)) wrong.push("the title does not say it");
      }
      for (const message of all(".msg"))
        if (!message.id || !document.querySelector(`[aria-describedby~="${message.id}"]`)) wrong.push(`not tied: ${words(message)}`);
      return wrong;
    },

    // A box that is wrong says why, every tie leads to one element, and what is said at once has the focus too.
    told: () => {
      const wrong = all("[aria-invalid=true]").filter((e) => !e.hasAttribute("aria-describedby")).map((e) => `no reason: ${e.id}`);
      for (const name of ["aria-describedby", "aria-labelledby"])
        for (const e of document.querySelectorAll(`[${name}]`))
          for (const id of e.getAttribute(name).trim().split(/\s+/))
            if (document.querySelectorAll(`[id="${id}"]`).length !== 1) wrong.push(`${name} ${id}`);
      for (const alert of all("[role=alert]")) if (!alert.closest("[autofocus]")) wrong.push(`without focus: ${words(alert)}`);
      return wrong;
    },

    // Words of the other language in brackets are marked as such.
    language: () => {
      if (document.documentElement.lang !== "en") return [];
      const letters = /\([^()]*[ăâđêôơưạảãáàấầẩẫậắằẳẵặẹẻẽéèếềểễệịỉĩíìọỏõóòốồổỗộớờởỡợụủũúùứừửữựỵỷỹýỳ][^()]*\)/i;
      const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT), wrong = [];
      while (walker.nextNode()) {
        const at = walker.currentNode.parentElement;
        if (at.localName !== "option" && letters.test(walker.currentNode.data) && at.closest("[lang]").lang === "en") wrong.push(walker.currentNode.data.trim().slice(0, 90));
      }
      return wrong;
    },
  };
})()
