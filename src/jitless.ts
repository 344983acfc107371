import { config } from 'zod';

// The page's policy forbids code made from strings, which zod would try as soon as a schema is made: imported before any
// part that holds one.
config({ jitless: true });
