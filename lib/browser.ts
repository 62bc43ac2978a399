/**
 * The one import of webextension-polyfill. Extension pages and the background take `browser` from here.
 * Content scripts use the native API instead (see `entrypoints/content/native.ts`): the polyfill weighs too much there.
 */
export { default as browser } from 'webextension-polyfill';
