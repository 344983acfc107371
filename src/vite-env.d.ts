/// <reference types="vite/client" />

/** The engine's program as it was built with: its size, and a hash that names its cache. */
declare const __ENGINE__: { bytes: number; hash: string };
