import '@fontsource-variable/source-sans-3';
import { mount } from 'svelte';
import { config } from 'zod';
import App from './App.svelte';
import './app.css';

// The page's policy forbids code made from strings, which zod would try.
config({ jitless: true });

const target = document.getElementById('app');
if (target) mount(App, { target });
