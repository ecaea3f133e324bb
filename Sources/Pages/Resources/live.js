// Shows a preview anew when the files behind it change, and what is wrong with them while the last good page stays.
(() => {
  'use strict';
  const mark = document.currentScript.dataset.mark;
  let version = 0;
  let shown = '';
  const overlay = document.createElement('section');
  overlay.className = 'overlay';
  overlay.setAttribute('role', 'alert');
  overlay.hidden = true;
  document.body.append(overlay);
  const show = (diagnostics) => {
    const key = JSON.stringify(diagnostics);
    if (key === shown) return;
    shown = key;
    const hasErrors = diagnostics.some((found) => found.severity === 'error');
    overlay.hidden = !hasErrors;
    if (!hasErrors) return overlay.replaceChildren();
    const title = document.createElement('h2');
    title.textContent = 'The files hold a mistake; this is the page as it was before';
    const list = document.createElement('ul');
    for (const found of diagnostics) {
      const place = document.createElement('code');
      place.textContent = `${found.file}:${found.line}:${found.column}`;
      const item = document.createElement('li');
      item.className = found.severity;
      item.append(place, ` ${found.severity}: ${found.message} [${found.code}]`);
      list.append(item);
    }
    const close = document.createElement('button');
    close.type = 'button';
    close.textContent = 'Close';
    close.addEventListener('click', () => { overlay.hidden = true; });
    overlay.replaceChildren(title, list, close);
  };
  document.addEventListener('keydown', (event) => { if (event.key === 'Escape') overlay.hidden = true; });
  const wait = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
  const watch = async () => {
    for (;;) {
      try {
        const asked = new URLSearchParams({ since: version, page: location.pathname, mark });
        const answer = await (await fetch('/-/changes?' + asked)).json();
        version = answer.version;
        if (answer.reload) return location.reload();
        show(answer.diagnostics);
      } catch {
        await wait(2000);
      }
    }
  };
  watch();
})();
