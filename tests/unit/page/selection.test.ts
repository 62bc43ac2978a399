// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { readPage } from '../../../lib/page/article.ts';
import { paragraphAround, selectedRange, spanOf } from '../../../lib/page/selection.ts';
import { FILLER } from '../../support/own-page.ts';

/** The page in the window, read, with the text node that holds some words. */
function open(body: string) {
  document.body.innerHTML = `<article><h1>Envoys meet in Oslo</h1><p>${FILLER} One.</p>${body}<p>${FILLER} Two.</p></article><footer>Contact the desk</footer>`;
  const found = readPage(document, 'https://news.example/story', new Date('2026-11-22T12:00:00Z'));
  if (!found) throw new Error('the page has an article');
  return { text: found.article.text, map: found.map };
}

function nodeWith(words: string): Text {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node.nodeValue?.includes(words)) return node as Text;
  throw new Error(`no text holds “${words}”`);
}

function rangeFrom(first: string, last: string): Range {
  const range = document.createRange();
  const [start, end] = [nodeWith(first), nodeWith(last)];
  range.setStart(start, start.data.indexOf(first));
  range.setEnd(end, end.data.indexOf(last) + last.length);
  return range;
}

/** What a selection from the first words to the last keeps of the article. */
function kept(body: string, first: string, last: string): string | null {
  const { text, map } = open(body);
  const span = spanOf(rangeFrom(first, last), map, text);
  return span && text.slice(span.start, span.end);
}

afterEach(() => window.getSelection()?.removeAllRanges());

describe('what a selection keeps', () => {
  it.each([
    ['words of one text', '<p>Trade reached $66 billion last year.</p>', '$66', 'billion', '$66 billion'],
    [
      'words over inline elements',
      '<p>Sergey <b>Lavrov</b>, the minister, spoke.</p>',
      'Sergey',
      'Lavrov',
      'Sergey Lavrov',
    ],
    ['no white space at its ends', '<p>He said: no further talks.</p>', ' no further', 'talks', 'no further talks'],
  ])('is %s', (_what, body, first, last, expected) => {
    expect(kept(body, first, last)).toBe(expected);
  });

  it('goes on from one paragraph into the next', () => {
    expect(kept('<p>They shook hands.</p><p>They signed.</p>', 'hands', 'They signed')).toBe('hands.\nThey signed');
  });

  it('is nothing when it lies outside the article', () => {
    expect(kept('', 'Contact', 'desk')).toBeNull();
  });
});

describe('the selection of the window', () => {
  it('is none when only a caret stands in the text', () => {
    open('<p>They concurred.</p>');
    window.getSelection()?.collapse(nodeWith('They concurred'), 3);
    expect(selectedRange(window)).toBeNull();
  });

  it('is none when it holds white space alone', () => {
    open('<p>They  concurred.</p>');
    const range = document.createRange();
    const node = nodeWith('They  concurred');
    range.setStart(node, 4);
    range.setEnd(node, 6);
    window.getSelection()?.addRange(range);
    expect(selectedRange(window)).toBeNull();
  });

  it('is the range of what was selected', () => {
    open('<p>They concurred.</p>');
    window.getSelection()?.addRange(rangeFrom('They', 'concurred'));
    expect(selectedRange(window)?.toString()).toBe('They concurred');
  });
});

describe('the paragraph of a clip', () => {
  it('is the line that holds it', () => {
    const text = 'Headline\nThe ministers met in Vienna.\nThey will meet again.';
    const start = text.indexOf('Vienna');
    expect(paragraphAround(text, { start, end: start + 6 })).toBe('The ministers met in Vienna.');
  });

  it('is every line that it touches', () => {
    const text = 'One.\nTwo.\nThree.';
    expect(paragraphAround(text, { start: 6, end: 12 })).toBe('Two.\nThree.');
  });
});
