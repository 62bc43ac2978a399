import { render, type VNode } from 'preact';
import { WordsContext } from '../../components/words-context.ts';
import { browser } from '../browser.ts';
import { loadSettings } from '../settings.ts';
import { chooseLanguage, LANGUAGES, loadWords, type Words } from '../words.ts';

/** Starts one of our pages in the reader's language and direction. */
export async function startPage(content: () => Promise<VNode>): Promise<void> {
  const [words, view] = await Promise.all([readersWords(), content()]);
  document.documentElement.lang = words.language;
  document.documentElement.dir = words.direction;
  render(<WordsContext.Provider value={words}>{view}</WordsContext.Provider>, document.getElementById('sheet')!);
}

/** The words in the language chosen in the options, else in the browser's. */
async function readersWords(): Promise<Words> {
  const { language } = await loadSettings(browser.storage.local);
  const chosen = LANGUAGES.find((one) => one === language);
  return loadWords(chosen ?? chooseLanguage([browser.i18n.getUILanguage(), ...navigator.languages]));
}
