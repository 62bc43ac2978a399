// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { AccessState } from '../../../components/choices/AccessChoice.tsx';
import { OptionsView } from '../../../components/options/OptionsView.tsx';
import { WelcomeView } from '../../../components/welcome/WelcomeView.tsx';
import { hostTyped } from '../../../lib/view/choices/site-access.ts';
import { accessibilityProblems, show } from '../support.tsx';

vi.mock('../../../lib/browser.ts', () => ({ browser: {} }));

const SITES = [
  {
    country: 'India',
    sites: [
      { host: 'thehindu.com', name: 'The Hindu' },
      { host: 'ndtv.com', name: 'NDTV' },
    ],
  },
  { country: 'Austria', sites: [{ host: 'orf.at', name: 'ORF' }] },
];

function welcome(access: AccessState, onAllow = vi.fn(() => Promise.resolve(true)), onMemory = vi.fn()) {
  return <WelcomeView access={access} sites={SITES} memory="clips" onAllow={onAllow} onMemory={onMemory} />;
}

describe('the welcome page', () => {
  it('asks for nothing before a button is pressed', async () => {
    const onAllow = vi.fn(() => Promise.resolve(true));
    const { button } = await show(welcome({ kind: 'click' }, onAllow));
    expect(onAllow).not.toHaveBeenCalled();
    expect(button('On these news sites').disabled).toBe(true);
  });

  it('asks for every site in one click, and says what the browser was told', async () => {
    const onAllow = vi.fn(() => Promise.resolve(false));
    const { press, text } = await show(welcome({ kind: 'click' }, onAllow));
    await press('On every site');
    expect(onAllow).toHaveBeenCalledWith({ kind: 'all' });
    await vi.waitFor(() => expect(text()).toContain('Not allowed: the browser was told no.'));
  });

  it('asks for the sites that were ticked, a country at a time if one likes', async () => {
    const onAllow = vi.fn(() => Promise.resolve(true));
    const { press, root, text } = await show(welcome({ kind: 'click' }, onAllow));
    root.querySelector<HTMLInputElement>('input[type="checkbox"]')!.click();
    await vi.waitFor(() => expect(text()).toContain('2 sites chosen'));
    await press('On these news sites');
    expect(onAllow).toHaveBeenCalledWith({ kind: 'sites', hosts: ['thehindu.com', 'ndtv.com'] });
  });

  it('says what is allowed now', async () => {
    const { root } = await show(welcome({ kind: 'all' }));
    expect(root.querySelector('[data-granted="true"]')!.getAttribute('data-access')).toBe('every-site');
  });

  it('can be used without seeing it', async () => {
    const { root } = await show(welcome({ kind: 'sites', hosts: ['orf.at'] }));
    expect(await accessibilityProblems(root)).toEqual([]);
  });
});

describe('the options', () => {
  const FACTS = {
    rosterDate: '2026-08-22',
    shipped: 58,
    captured: 2,
    clips: 3,
    size: 900_000,
    keys: [{ what: null, keys: '' }],
    diagnostics: ['Aide-Mémoire 0.1.0'],
  };
  function options(access: AccessState, onAllow = vi.fn(() => Promise.resolve(true)), onChange = vi.fn()) {
    const values = { marks: 'first', handle: true, memory: 'clips', language: 'browser' } as const;
    return <OptionsView {...{ values, access, onAllow, onChange, hostTyped }} sites={SITES} facts={FACTS} />;
  }

  it('take one site back and leave the others', async () => {
    const onAllow = vi.fn(() => Promise.resolve(true));
    const { press } = await show(options({ kind: 'sites', hosts: ['thehindu.com', 'orf.at'] }, onAllow));
    await press('Take back orf.at');
    expect(onAllow).toHaveBeenCalledWith({ kind: 'sites', hosts: ['thehindu.com'] });
  });

  it('add a site from an address pasted, and refuse what is none', async () => {
    const onAllow = vi.fn(() => Promise.resolve(true));
    const { type, press, text } = await show(options({ kind: 'click' }, onAllow));
    await type('form input', 'javascript:alert(1)');
    await press('Add');
    expect(text()).toContain('This is no address of a website.');
    await type('form input', 'https://www.Gazette.example/world?id=1');
    await press('Add');
    expect(onAllow).toHaveBeenCalledWith({ kind: 'sites', hosts: ['gazette.example'] });
  });

  it('say how old the knowledge is and what is kept where', async () => {
    const { text } = await show(options({ kind: 'click' }));
    expect(text()).toContain('Officials and terms as of 22 August 2026.');
    expect(text()).toContain('3 clips · 2 events from articles you read · 0.9 MB used');
    expect(text()).toContain('not set');
  });

  it('can be used without seeing them', async () => {
    const { root } = await show(options({ kind: 'click' }));
    expect(await accessibilityProblems(root)).toEqual([]);
  });
});
