import { render, type VNode } from 'preact';
import { WordsContext } from '../../components/shared/words-context.ts';
import { browser } from '../browser.ts';
import { loadSettings } from '../settings.ts';
import { chooseLanguage, LANGUAGES, loadWords, type WordKey, type Words } from '../words.ts';

/** Starts one of our pages in the reader's language and direction; `title` is what its tab says. */
export async function startPage(content: () => Promise<VNode>, title?: WordKey): Promise<void> {
  const [words, view] = await Promise.all([readersWords(), content()]);
  document.documentElement.lang = words.language;
  document.documentElement.dir = words.direction;
  if (title) document.title = `${words(title)} – ${words('name')}`;
  render(<WordsContext.Provider value={words}>{view}</WordsContext.Provider>, document.getElementById('sheet')!);
}

/** The words in the language chosen in the options, else in the browser's. */
async function readersWords(): Promise<Words> {
  const { language } = await loadSettings(browser.storage.local);
  const chosen = LANGUAGES.find((one) => one === language);
  return loadWords(chosen ?? chooseLanguage([browser.i18n.getUILanguage(), ...navigator.languages]));
}
