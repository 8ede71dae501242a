/*
 * The page of a narrative: choosing marked words shows what was read from them and keeps the place in the text,
 * choosing a claim marks its words, and the marks can be narrowed to kinds and statuses. Without this file the same
 * links lead to the same places.
 */
'use strict';

(() => {
  const text = document.getElementById('text');
  const notes = document.getElementById('notes');
  const filter = document.getElementById('filter');
  if (!text || !notes || !filter) {
    return;
  }

  const controls = document.getElementById('note-controls');
  const told = document.getElementById('note-told');
  const all = [...notes.querySelectorAll('.note')];
  const byNumber = new Map(all.map((note) => [note.dataset.number, note]));
  const pieces = [...text.querySelectorAll('a[data-passages]')];
  let chosen = null;

  const numbers = (piece) => piece.dataset.passages.split(' ');
  const isShown = (note) => !note.classList.contains('is-off');
  const heading = (note) => note.querySelector('h3');
  const placeOf = (note) => '#' + note.id.replace('claims-', 'passage-');

  /** The note that a fragment is about, whether it names the passage, its note, or a claim. */
  function noteOf(hash) {
    const id = hash.slice(1).replace(/^passage-/, 'claims-');
    const target = document.getElementById(id);
    return target && notes.contains(target) ? target.closest('.note') : null;
  }

  /** Of the passages that words are in, the shortest that is not filtered out. */
  function noteOfPiece(piece) {
    const around = numbers(piece).map((number) => byNumber.get(number));
    return around.find(isShown) || around[0];
  }

  function piecesOf(some) {
    const wanted = new Set(some.map((note) => note.dataset.number));
    return pieces.filter((piece) => numbers(piece).some((number) => wanted.has(number)));
  }

  /** Shows a note beside the text, and marks the words of it, or of a claim that may rest on several passages. */
  function open(note, passages) {
    if (chosen) {
      chosen.classList.remove('is-chosen');
    }
    chosen = note;
    note.classList.add('is-chosen');
    notes.classList.add('is-open');
    document.documentElement.classList.add('has-note');
    controls.hidden = false;
    notes.scrollTop = 0;
    const words = new Set(piecesOf(passages || [note]));
    pieces.forEach((piece) => piece.classList.toggle('is-chosen', words.has(piece)));
  }

  function close() {
    const note = chosen;
    chosen = null;
    note.classList.remove('is-chosen');
    notes.classList.remove('is-open');
    document.documentElement.classList.remove('has-note');
    controls.hidden = true;
    told.textContent = '';
    pieces.forEach((piece) => piece.classList.remove('is-chosen'));
    return note;
  }

  /** Shows the words of a passage where the note does not hide them, and gives the first of them. */
  function reveal(note) {
    const words = piecesOf([note]);
    if (words.length > 0) {
      words[0].scrollIntoView({ block: 'nearest' });
    }
    return words[0];
  }

  /** Puts the place in the address, in the history too unless that is to keep its length. */
  function remember(hash, keep) {
    if (location.hash !== hash) {
      history[keep ? 'replaceState' : 'pushState'](null, '', hash || location.pathname + location.search);
    }
  }

  function choose(note, keep) {
    open(note);
    reveal(note);
    remember(placeOf(note), keep);
  }

  /** The passages of the claim that a link stands in. */
  function passagesOf(link) {
    const claim = link.closest('.claim');
    return claim && [...claim.querySelectorAll('.show-words')].map((words) => noteOf(words.hash)).filter(Boolean);
  }

  function follow(link) {
    const note = text.contains(link) ? noteOfPiece(link) : noteOf(link.hash);
    if (notes.contains(link) && link.hash.startsWith('#passage-')) {
      open(chosen || note, passagesOf(link) || [note]);
      remember(link.hash);
      const words = reveal(note);
      if (words) {
        words.focus({ preventScroll: true });
      }
    } else {
      choose(note);
      heading(note).focus({ preventScroll: true });
    }
  }

  /** The note before or after the chosen one, of those that are not filtered out. */
  function step(by) {
    const shown = all.filter((note) => isShown(note) || note === chosen);
    const note = shown[(shown.indexOf(chosen) + by + shown.length) % shown.length];
    choose(note, true);
    told.textContent = heading(note).textContent;
  }

  function closeAndReturn() {
    const words = piecesOf([close()])[0];
    remember('');
    if (words) {
      words.focus({ preventScroll: true });
    }
  }

  function chosenOf(name) {
    return new Set([...filter.querySelectorAll(`input[name=${name}]:checked`)].map((box) => box.value));
  }

  function narrow() {
    const kinds = chosenOf('kind');
    const statuses = chosenOf('status');
    const claims = [...notes.querySelectorAll('.claim')];
    claims.forEach((claim) =>
      claim.classList.toggle('is-off', !kinds.has(claim.dataset.kind) || !statuses.has(claim.dataset.status)));
    const isOff = (note) => [...note.querySelectorAll('.claim')].every((claim) => claim.classList.contains('is-off'));
    all.forEach((note) => note.classList.toggle('is-off', isOff(note)));
    pieces.forEach((piece) =>
      piece.classList.toggle('is-off', !numbers(piece).some((number) => isShown(byNumber.get(number)))));
    const left = claims.filter((claim) => !claim.classList.contains('is-off')).length;
    document.getElementById('filtered').textContent =
      `${left} of ${claims.length} claims are marked, on ${all.filter(isShown).length} passages.`;
    if (chosen && !isShown(chosen)) {
      close();
    }
  }

  function showPlace() {
    const note = noteOf(location.hash);
    if (note) {
      open(note);
      reveal(note);
    } else if (chosen) {
      close();
    }
  }

  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[href^="#"]');
    const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (link && plain && noteOf(link.hash)) {
      event.preventDefault();
      follow(link);
    }
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && chosen) {
      closeAndReturn();
    }
  });
  document.getElementById('note-previous').addEventListener('click', () => step(-1));
  document.getElementById('note-next').addEventListener('click', () => step(1));
  document.getElementById('note-close').addEventListener('click', closeAndReturn);
  filter.addEventListener('change', narrow);
  filter.addEventListener('submit', (event) => event.preventDefault());
  window.addEventListener('popstate', showPlace);

  filter.hidden = false;
  narrow();
  showPlace();
})();
