// For comfort alone: every page works without this file.
'use strict';

const root = document.documentElement;

// The theme changes at once, without a way to the server.
for (const form of document.querySelectorAll('form.theme')) {
  form.addEventListener('submit', (event) => {
    const theme = event.submitter?.value ?? 'auto';
    event.preventDefault();
    document.cookie = `theme=${theme};path=/;max-age=31536000;samesite=lax`;
    if (theme === 'auto') root.removeAttribute('data-theme');
    else root.setAttribute('data-theme', theme);
  });
}

// A file that is dropped on the form is the file of the form.
for (const field of document.querySelectorAll('input[type=file]')) {
  const form = field.form;
  const mark = (on) => (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    form.classList.toggle('dropping', on);
  };
  form.addEventListener('dragover', mark(true));
  form.addEventListener('dragleave', mark(false));
  form.addEventListener('drop', (event) => {
    mark(false)(event);
    if (event.dataTransfer?.files.length) field.files = event.dataTransfer.files;
  });
}

// Work that runs on the server tells how far it has come.
for (const box of document.querySelectorAll('[data-events]')) {
  const source = new EventSource(box.dataset.events);
  source.addEventListener('step', (event) => {
    const step = JSON.parse(event.data);
    const bar = box.querySelector('progress');
    if (bar && step.total > 0) {
      bar.max = step.total;
      bar.value = step.done;
    }
    for (const place of box.querySelectorAll('[data-told]')) {
      const told = step[place.dataset.told];
      if (told !== undefined) place.textContent = String(told);
    }
  });
  source.addEventListener('end', () => {
    source.close();
    location.reload();
  });
}

const cards = () => [...document.querySelectorAll('.card[id]')];

/** Opens the figure so many further on. */
function turn(by) {
  const all = cards();
  if (all.length === 0) return;
  const at = all.findIndex((card) => `#${card.id}` === location.hash);
  const next = all[at < 0 ? (by > 0 ? 0 : all.length - 1) : (at + by + all.length) % all.length];
  location.hash = next.id;
  next.querySelector('a')?.focus({ preventScroll: true });
}

// j and k go from figure to figure, Escape back to the text, / to the search.
document.addEventListener('keydown', (event) => {
  const typing = event.target.closest?.('input, textarea, select');
  if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === 'j') turn(1);
  else if (event.key === 'k') turn(-1);
  else if (event.key === 'Escape' && location.hash.includes('figure-')) {
    const mark = document.getElementById(location.hash.slice(1).replace('figure-', 'mark-'));
    location.hash = mark ? mark.id : '';
    mark?.focus();
  } else if (event.key === '/') {
    const search = document.querySelector('input[type=search]');
    if (!search) return;
    event.preventDefault();
    search.focus();
  }
});
