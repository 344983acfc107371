/// <reference types="vite/client" />

/** The engine's program as the build has put it: its address, the bytes that are sent, those it is, and their hash. */
declare module 'virtual:engine' {
  export const url: string;
  export const sent: number;
  export const bytes: number;
  export const hash: string;
}
