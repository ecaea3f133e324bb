// What people expect of a page, and a page can do without: search as you type, filters, pan and zoom, lineages lit up,
// things to copy, a choice of colours. Everything it adds works by keyboard; nothing it does leaves the page.
(() => {
  'use strict';
  const root = document.documentElement;
  const make = (name, properties = {}, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };
  const attribute = (element, values) => {
    for (const [name, value] of Object.entries(values)) element.setAttribute(name, value);
    return element;
  };
  const plain = (text) => text.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '');

  // One line that screen readers speak.
  const status = attribute(make('p', { className: 'status' }), { role: 'status' });

  // --- Colours -----------------------------------------------------------------------------------------------------
  const stored = () => { try { return localStorage.getItem('stemma-theme'); } catch { return null; } };
  const keep = (theme) => { try { localStorage.setItem('stemma-theme', theme); } catch { /* files may not store */ } };
  const themes = { auto: 'Colours: as the system', light: 'Colours: light', dark: 'Colours: dark' };
  const paint = (theme) => theme === 'auto' ? root.removeAttribute('data-theme') : root.setAttribute('data-theme', theme);
  const colours = () => {
    let theme = stored() in themes ? stored() : 'auto';
    const button = make('button', { type: 'button', className: 'theme', textContent: themes[theme] });
    button.addEventListener('click', () => {
      const names = Object.keys(themes);
      theme = names[(names.indexOf(theme) + 1) % names.length];
      paint(theme);
      keep(theme);
      button.textContent = themes[theme];
    });
    document.querySelector('.foot').append(button);
  };
  if (stored() in themes) paint(stored());

  // --- Search ------------------------------------------------------------------------------------------------------
  // The names come in several files, those of what is most related first: every answer is of those that are there so far.
  const names = [];
  let coming = null;
  let arrived = () => {};
  const nameFile = (number) => new Promise((done) => {
    const path = 'assets/names' + (number ? '-' + number : '') + '.js';
    const script = make('script', { src: (root.dataset.home ?? '') + path });
    script.addEventListener('load', () => done(globalThis.stemmaNames.pop()));
    script.addEventListener('error', () => done(null));
    document.head.append(script);
  });
  const load = async () => {
    for (let number = 0, files = 1; number < files; number += 1) {
      const part = await nameFile(number);
      if (!part) continue;
      files = part.files;
      for (const row of part.rows) {
        const [name, kind, date, path, others = ''] = row;
        names.push({ name, kind, date, path, others, key: plain([name, kind, date, path, others].join(' ')), head: plain(name) });
      }
      arrived();
    }
  };
  const loaded = () => coming ?? (coming = load());
  const rank = (row, words, whole) =>
    (row.head.startsWith(whole) ? 0 : row.head.includes(whole) ? 1 : words.every((word) => row.head.includes(word)) ? 2 : 3)
    + (row.kind === 'source' ? 4 : 0);
  const matches = (rows, text) => {
    const whole = plain(text.trim());
    const words = whole.split(/\s+/).filter(Boolean);
    if (!words.length) return [];
    return rows.filter((row) => words.every((word) => row.key.includes(word)))
      .map((row) => [rank(row, words, whole), row]).sort((a, b) => a[0] - b[0]).map(([, row]) => row);
  };
  const search = () => {
    const form = document.querySelector('.search');
    const input = form.querySelector('input');
    const list = attribute(make('ul', { className: 'found', id: 'found', hidden: true }), { role: 'listbox', 'aria-label': 'Found' });
    form.append(list);
    attribute(input, { role: 'combobox', 'aria-expanded': 'false', 'aria-controls': 'found', 'aria-autocomplete': 'list' });
    const asked = new URLSearchParams(location.search).get('q');
    let rows = [];
    let chosen = -1;
    const close = () => {
      list.hidden = true;
      chosen = -1;
      input.setAttribute('aria-expanded', 'false');
      input.removeAttribute('aria-activedescendant');
    };
    const choose = (index) => {
      chosen = index;
      [...list.children].forEach((item, place) => item.setAttribute('aria-selected', String(place === chosen)));
      if (chosen < 0) return input.removeAttribute('aria-activedescendant');
      input.setAttribute('aria-activedescendant', 'found-' + chosen);
      list.children[chosen].scrollIntoView({ block: 'nearest' });
    };
    const go = (row) => { location.href = (root.dataset.home ?? '') + row.path; };
    const show = () => {
      loaded();
      const text = input.value;
      const before = rows[chosen];
      rows = matches(names, text).slice(0, 12);
      list.replaceChildren(...rows.map((row, index) => {
        const about = [row.kind, row.date].filter(Boolean).join(', ');
        const item = make('li', { id: 'found-' + index }, row.name, make('span', { className: 'soft', textContent: about }));
        attribute(item, { role: 'option', 'aria-selected': 'false' });
        item.addEventListener('pointerdown', (event) => event.preventDefault());
        item.addEventListener('click', () => go(row));
        return item;
      }));
      status.textContent = text.trim() ? `${rows.length === 12 ? '12 or more' : rows.length} found` : '';
      if (!rows.length) return close();
      list.hidden = false;
      input.setAttribute('aria-expanded', 'true');
      // What was chosen stays chosen when more names have come.
      choose(rows.indexOf(before));
    };
    arrived = () => {
      if (document.activeElement === input && input.value.trim()) show();
      if (asked) pageOfNames(asked);
    };
    input.addEventListener('input', () => { chosen = -1; show(); });
    input.addEventListener('focus', loaded);
    input.addEventListener('blur', () => setTimeout(close, 150));
    input.addEventListener('keydown', (event) => {
      if (list.hidden && event.key === 'ArrowDown') return void show();
      if (list.hidden) return;
      if (event.key === 'ArrowDown') choose((chosen + 1) % rows.length);
      else if (event.key === 'ArrowUp') choose((chosen - 1 + rows.length) % rows.length);
      else if (event.key === 'Escape') close();
      else if (event.key === 'Enter' && rows.length) go(rows[Math.max(chosen, 0)]);
      else return;
      event.preventDefault();
    });
    document.addEventListener('keydown', (event) => {
      const isTyping = /^(input|select|textarea)$/i.test(document.activeElement?.tagName ?? '');
      if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      input.focus();
    });
    list.before(status);
    status.classList.add('aside');
    if (asked) {
      input.value = asked;
      loaded();
    }
  };
  // What a form that was sent asks for stands in the place of the list of all names.
  const most = 200;
  const pageOfNames = (text) => {
    const place = document.querySelector('section#names');
    if (!place) return;
    const rows = matches(names, text);
    const items = rows.slice(0, most).map((row) => make('li', {},
      make('a', { href: (root.dataset.home ?? '') + row.path, textContent: row.name }), ' ',
      make('span', { className: 'soft', textContent: [row.kind, row.date].filter(Boolean).join(', ') })));
    const count = `${rows.length} found` + (rows.length > most ? `, the first ${most} of them here` : '');
    const title = attribute(make('h2', { textContent: `${count} for “${text}”` }), { id: 'names-title' });
    place.replaceChildren(title, make('ul', { className: 'found-names' }, ...items));
    status.textContent = count;
  };

  // --- Filters of rows ---------------------------------------------------------------------------------------------
  const filters = () => {
    const place = document.querySelector('.tools');
    const wanted = (place?.dataset.filters ?? '').split(' ').filter(Boolean);
    if (!wanted.length) return;
    const rows = [...document.querySelectorAll('main tbody tr[data-kind]')];
    if (rows.length < 8) return;
    const texts = new Map(rows.map((row) => [row, plain(row.textContent)]));
    const asked = { text: '', kind: '', type: '', from: -Infinity, to: Infinity };
    const count = attribute(make('span', { className: 'soft', id: 'count' }), { role: 'status' });
    const apply = () => {
      let shown = 0;
      for (const row of rows) {
        const year = row.dataset.year === undefined ? null : Number(row.dataset.year);
        const isIn = year === null ? asked.from === -Infinity && asked.to === Infinity : year >= asked.from && year <= asked.to;
        const fits = (!asked.kind || row.dataset.kind === asked.kind) && (!asked.type || row.dataset.type === asked.type)
          && isIn && (!asked.text || texts.get(row).includes(asked.text));
        row.hidden = !fits;
        shown += fits ? 1 : 0;
      }
      const where = document.querySelector('nav.sheets') ? ' on this page' : '';
      count.textContent = (shown === rows.length ? `${rows.length} rows` : `${shown} of ${rows.length} rows`) + where;
    };
    const words = make('input', { type: 'search', id: 'filter-text' });
    words.addEventListener('input', () => { asked.text = plain(words.value.trim()); apply(); });
    place.append(make('label', {}, 'Contains', words));
    for (const name of wanted.filter((name) => name !== 'year')) {
      const values = [...new Set(rows.map((row) => row.dataset[name]).filter(Boolean))].sort();
      if (values.length < 2) continue;
      const options = [make('option', { value: '', textContent: 'any' }),
        ...values.map((value) => make('option', { value, textContent: value.replaceAll('-', ' ') }))];
      const select = make('select', { id: 'filter-' + name }, ...options);
      select.addEventListener('change', () => { asked[name] = select.value; apply(); });
      place.append(make('label', {}, name[0].toUpperCase() + name.slice(1), select));
    }
    const years = rows.map((row) => Number(row.dataset.year)).filter((year) => Number.isFinite(year));
    if (wanted.includes('year') && years.length && Math.min(...years) < Math.max(...years)) {
      const [first, last] = [Math.min(...years), Math.max(...years)];
      const slider = (id, text, value, change) => {
        const output = make('output', { textContent: value });
        const input = make('input', { type: 'range', min: first, max: last, step: 1, id });
        input.value = value;
        input.addEventListener('input', () => { output.textContent = input.value; change(Number(input.value)); apply(); });
        return make('label', {}, text, input, output);
      };
      place.append(
        slider('year-from', 'From', first, (year) => { asked.from = year > first ? year : -Infinity; }),
        slider('year-to', 'to', last, (year) => { asked.to = year < last ? year : Infinity; }));
    }
    place.append(count);
    apply();
  };

  // --- Pictures ----------------------------------------------------------------------------------------------------
  const pictures = () => document.querySelectorAll('figure.picture').forEach((figure) => {
    const canvas = figure.querySelector('.canvas');
    const svg = canvas.querySelector('svg');
    if (!svg) return;
    const knobs = attribute(make('div', { className: 'knobs' }), { role: 'group', 'aria-label': 'The picture' });
    figure.prepend(knobs);
    moving(canvas, svg, knobs);
    const facts = figure.dataset.facts ? JSON.parse(figure.dataset.facts) : null;
    if (facts) related(svg, knobs, facts);
  });

  // Pan and zoom by the part of the picture that its frame shows.
  const moving = (canvas, svg, knobs) => {
    const whole = svg.getAttribute('viewBox').split(' ').map(Number);
    let box = [...whole];
    const draw = () => {
      const isWhole = box.every((value, index) => Math.abs(value - whole[index]) < 0.01);
      canvas.classList.toggle('moved', !isWhole);
      svg.setAttribute('viewBox', box.map((value) => value.toFixed(2)).join(' '));
    };
    const zoom = (factor, at = [0.5, 0.5]) => {
      const scale = Math.min(Math.max(factor * box[2], whole[2] / 40), whole[2]) / box[2];
      box = [box[0] + box[2] * (1 - scale) * at[0], box[1] + box[3] * (1 - scale) * at[1], box[2] * scale, box[3] * scale];
      if (box[2] >= whole[2] - 0.01) box = [...whole];
      draw();
    };
    const pan = (x, y) => {
      box[0] = Math.min(Math.max(box[0] + x * box[2], whole[0] - box[2] / 2), whole[0] + whole[2] - box[2] / 2);
      box[1] = Math.min(Math.max(box[1] + y * box[3], whole[1] - box[3] / 2), whole[1] + whole[3] - box[3] / 2);
      draw();
    };
    const button = (text, label, act) => {
      const made = attribute(make('button', { type: 'button', textContent: text }), { 'aria-label': label, title: label });
      made.addEventListener('click', act);
      return made;
    };
    knobs.append(button('+', 'Zoom in', () => zoom(1 / 1.4)), button('−', 'Zoom out', () => zoom(1.4)),
      button('Whole', 'Show the whole picture', () => { box = [...whole]; draw(); }));
    canvas.addEventListener('keydown', (event) => {
      if (event.target !== canvas || event.ctrlKey || event.metaKey || event.altKey) return;
      const moves = { ArrowLeft: [-0.1, 0], ArrowRight: [0.1, 0], ArrowUp: [0, -0.1], ArrowDown: [0, 0.1] };
      if (event.key === '+' || event.key === '=') zoom(1 / 1.4);
      else if (event.key === '-') zoom(1.4);
      else if (event.key === '0') { box = [...whole]; draw(); }
      else if (moves[event.key] && canvas.classList.contains('moved')) pan(...moves[event.key]);
      else return;
      event.preventDefault();
    });
    canvas.addEventListener('wheel', (event) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      const frame = svg.getBoundingClientRect();
      zoom(event.deltaY < 0 ? 1 / 1.2 : 1.2, [(event.clientX - frame.left) / frame.width, (event.clientY - frame.top) / frame.height]);
    }, { passive: false });
    let held = null;
    canvas.addEventListener('pointerdown', (event) => {
      if (canvas.classList.contains('moved') && event.button === 0 && !event.target.closest('a')) held = [event.clientX, event.clientY];
    });
    canvas.addEventListener('pointermove', (event) => {
      if (!held) return;
      const frame = svg.getBoundingClientRect();
      pan((held[0] - event.clientX) / frame.width, (held[1] - event.clientY) / frame.height);
      held = [event.clientX, event.clientY];
    });
    for (const end of ['pointerup', 'pointerleave', 'pointercancel']) canvas.addEventListener(end, () => { held = null; });
  };

  // Highlighting of a node's lineage; filters by kind, relation and year.
  const related = (svg, knobs, facts) => {
    const nodes = [...svg.querySelectorAll('g.node')];
    const edges = [...svg.querySelectorAll('g.edge')];
    if (nodes.length !== facts.years.length || edges.length !== facts.arcs.length) return;
    // An edge that has a label shares its title with it.
    const titled = new Map();
    for (const label of svg.querySelectorAll('g.edge-label')) {
      const title = label.querySelector('title').textContent;
      titled.set(title, [...titled.get(title) ?? [], label]);
    }
    const labels = edges.map((edge) => titled.get(edge.querySelector('title').textContent)?.shift());
    const kin = (start) => {
      const [lit, lines] = [new Set([start]), new Set()];
      // Relations of descent are followed to their ends, up and down apart; of others only the nearest.
      for (const [near, far] of [[0, 1], [1, 0]]) {
        const queue = [start];
        const seen = new Set(queue);
        while (queue.length) {
          const here = queue.pop();
          facts.arcs.forEach((arc, index) => {
            if (arc[near] !== here || (here !== start && !arc[2])) return;
            lines.add(index);
            lit.add(arc[far]);
            if (arc[2] && !seen.has(arc[far])) {
              seen.add(arc[far]);
              queue.push(arc[far]);
            }
          });
        }
      }
      return [lit, lines];
    };
    const light = (index) => {
      const [lit, lines] = kin(index);
      svg.classList.add('lit');
      nodes.forEach((node, place) => node.classList.toggle('on', lit.has(place)));
      edges.forEach((edge, place) => edge.classList.toggle('on', lines.has(place)));
    };
    const dim = () => svg.classList.remove('lit');
    nodes.forEach((node, index) => {
      node.addEventListener('pointerenter', () => light(index));
      node.addEventListener('pointerleave', dim);
      node.addEventListener('focusin', () => light(index));
      node.addEventListener('focusout', dim);
    });
    const off = { kind: new Set(), relation: new Set() };
    let until = Infinity;
    const apply = () => {
      const isOff = nodes.map((node, index) => {
        const year = facts.years[index];
        return off.kind.has(node.classList[1]) || (year !== null && year > until);
      });
      nodes.forEach((node, index) => node.classList.toggle('off', isOff[index]));
      edges.forEach((edge, index) => {
        const [from, to] = facts.arcs[index];
        const gone = isOff[from] || isOff[to] || off.relation.has(edge.classList[1]);
        edge.classList.toggle('off', gone);
        labels[index]?.classList.toggle('off', gone);
      });
    };
    const boxes = (title, key, elements) => {
      const values = [...new Set(elements.map((element) => element.classList[1]).filter(Boolean))].sort();
      if (values.length < 2) return;
      const set = make('fieldset', {}, make('legend', { textContent: title }));
      for (const value of values) {
        const box = make('input', { type: 'checkbox', checked: true, name: key, value });
        box.addEventListener('change', () => { off[key][box.checked ? 'delete' : 'add'](value); apply(); });
        set.append(make('label', {}, box, value.replaceAll('-', ' ')));
      }
      knobs.append(set);
    };
    boxes('Kinds', 'kind', nodes);
    boxes('Relations', 'relation', edges);
    const years = facts.years.filter((year) => year !== null);
    const [first, last] = [Math.min(...years), Math.max(...years)];
    if (years.length && first < last) {
      const output = make('output', { textContent: last });
      const slider = make('input', { type: 'range', min: first, max: last, step: 1, className: 'until' });
      slider.value = last;
      slider.addEventListener('input', () => {
        output.textContent = slider.value;
        until = Number(slider.value) < last ? Number(slider.value) : Infinity;
        apply();
      });
      knobs.append(make('label', {}, 'Up to', slider, output));
    }
  };

  // --- Things to copy ----------------------------------------------------------------------------------------------
  const copy = async (text, button) => {
    const was = button.textContent;
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      // Pages that are opened as files, and old browsers, copy what is selected.
      const area = make('textarea', { value: text });
      document.body.append(area);
      area.select();
      document.execCommand('copy');
      area.remove();
      button.focus();
    }
    button.textContent = 'Copied';
    status.textContent = 'Copied';
    setTimeout(() => { button.textContent = was; }, 1500);
  };
  const copying = () => {
    const head = document.querySelector('.cite');
    if (!head) return;
    const button = (text, what) => {
      const made = make('button', { type: 'button', textContent: text });
      made.addEventListener('click', () => copy(what(), made));
      return made;
    };
    const here = () => location.href.split('#')[0];
    const citation = () => {
      const text = document.querySelector('#citation').textContent.trim();
      return text.includes('://') ? text : `${text} ${here()}`;
    };
    head.before(make('p', { className: 'copies' }, button('Copy link', here), ' ', button('Copy citation', citation)));
    document.querySelectorAll('section[id] > h2').forEach((title) => {
      const made = button('link', () => here() + '#' + title.parentElement.id);
      made.className = 'anchor';
      made.setAttribute('aria-label', `Copy the link to “${title.textContent}”`);
      title.append(made);
    });
  };

  const start = () => { colours(); search(); filters(); pictures(); copying(); };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
})();
