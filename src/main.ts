import '@fontsource-variable/source-sans-3';
import { mount } from 'svelte';
import App from './App.svelte';
import './app.css';
import { Speech } from './language/speech.svelte';
import './print.css';

const target = document.getElementById('app');
const speech = new Speech(navigator.languages);
if (target) void speech.begin().then(() => mount(App, { target, props: { speech } }));
