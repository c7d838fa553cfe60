import {flushSync, mount, unmount} from 'svelte';
import Page from './Page.svelte';
import {ready} from './start.js';

const page = mount(Page, {target: document.querySelector('#app')});
ready({
  set: (change) => flushSync(() => page.set(change)),
  unmount: () => unmount(page),
});
