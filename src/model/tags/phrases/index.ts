import type { Language, TagPhrases } from '../tags';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { pt } from './pt';

/** The phrases that ship. */
export const shipped: Record<Language, TagPhrases> = { en, de, fr, es, pt };
