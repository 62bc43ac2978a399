/** The look of card, handle and notice: the tokens of `components/shared/theme.css`, in the page's own window. */
export const SHEET = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: 0 !important;
  width: 100vw !important;
  height: 100vh !important;
  margin: 0 !important;
  padding: 0 !important;
  border: 0 !important;
  background: none !important;
  overflow: visible !important;
  pointer-events: none !important;
  z-index: 2147483647 !important;
  color-scheme: light dark;
  --ground: light-dark(#ffffff, #1f2226);
  --ink: light-dark(#1c1e21, #ecedee);
  --quiet: light-dark(#5a5f66, #a3a9b1);
  --line: light-dark(#dedad0, #33373d);
  --accent: light-dark(#0f5c6e, #6cc4d4);
  --face: light-dark(#6a4c93, #bfa6e0);
  --doubt: light-dark(#8a5a00, #e6b450);
}
.card, .handle, .notice {
  position: fixed;
  box-sizing: border-box;
  pointer-events: auto;
  background: var(--ground);
  color: var(--ink);
  border: 1px solid var(--line);
  border-radius: 6px;
  box-shadow: 0 4px 16px rgb(0 0 0 / 18%);
  font: 13px/1.4 ui-sans-serif, system-ui, sans-serif;
  font-variant-numeric: tabular-nums;
  text-align: start;
}
.card { width: 320px; max-width: calc(100vw - 16px); padding: 12px; max-height: calc(100vh - 16px); overflow: auto; }
.head { display: flex; align-items: start; gap: 8px; }
.name { flex: 1; font-size: 15px; font-weight: 600; margin: 0; border-inline-start: 3px solid var(--accent); padding-inline-start: 8px; }
.face .name { border-inline-start-color: var(--face); border-inline-start-style: dotted; }
.doubt .name { border-inline-start-color: var(--doubt); border-inline-start-style: double; }
.line { margin: 2px 0 0; overflow-wrap: anywhere; }
.quiet { color: var(--quiet); font-size: 12px; }
.events { list-style: none; margin: 8px 0 0; padding: 8px 0 0; border-top: 1px solid var(--line); display: grid; gap: 6px; }
.events li { display: grid; grid-template-columns: 84px 1fr; gap: 0 8px; }
.events time { text-align: end; color: var(--quiet); }
.events .sides { grid-column: 2; color: var(--quiet); font-size: 12px; }
.foot { margin-top: 8px; padding-top: 8px; border-top: 1px solid var(--line); display: flex; align-items: center; gap: 8px; }
.foot .line { flex: 1; margin: 0; }
.why { margin: 8px 0 0; }
button {
  font: inherit;
  color: var(--accent);
  background: none;
  border: 1px solid transparent;
  border-radius: 6px;
  min-width: 24px;
  min-height: 24px;
  padding: 0 6px;
  cursor: pointer;
}
button:hover { border-color: var(--line); }
button:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
.handle { display: flex; align-items: center; gap: 2px; padding: 3px; }
.colour { width: 24px; padding: 0; display: grid; place-items: center; }
.colour::before { content: ''; width: 14px; height: 14px; border-radius: 50%; border: 1px solid rgb(0 0 0 / 35%); background: var(--colour); }
.yellow { --colour: #f5d76b; }
.green { --colour: #9fd3a8; }
.blue { --colour: #9cc8e8; }
.notice { inset-inline-end: 16px; bottom: 16px; display: flex; align-items: center; gap: 8px; padding: 6px 8px 6px 12px; }
@media (forced-colors: active) {
  .colour::before { forced-color-adjust: none; }
}
`;
