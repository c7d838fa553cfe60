import {createApp} from 'vue';
import Page from './Page.vue';
import {ready} from './start.js';

const app = createApp(Page);
const {set} = app.mount('#app');
ready({set, unmount: () => app.unmount()});
