import '@fontsource-variable/source-sans-3';
import { mount } from 'svelte';
import App from './App.svelte';
import './app.css';
import './print.css';

const target = document.getElementById('app');
if (target) mount(App, { target });
