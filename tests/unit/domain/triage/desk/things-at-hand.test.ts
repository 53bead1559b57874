/** Dishes, papers, sport and farewells beside what is grave: sentences written after the kinds of a frozen bed (frozen-beds.test.ts). */
import { describe, expect, test } from 'vitest';
import { isLoud } from './heard-calls';

describe('things at hand, written after the kinds', () => {
  test.each([
    'j’ai cramé la tarte de ma fille',
    'ça sent le brûlé chez moi, c’est le lait sur la plaque',
    'elle décroche plus depuis qu’elle a perdu son portable',
    'le coup de jus en touchant le caddie, c’est l’électricité statique',
    'adieu au sucre',
    'j’ai pas assez de souffle pour le footing',
    'j’avale souvent de travers',
    'mon bébé a goûté sa purée',
    'je vais mourir de vieillesse avant mon tour',
  ])('ring not: « %s »', (words) => {
    expect(isLoud(words)).toBe(false);
  });

  test.each([
    'j’ai brûlé le gâteau et toute ma main avec l’huile bouillante',
    'ça sent le brûlé, le gratin, il y a des flammes dans la cuisine',
    'elle répond plus depuis qu’elle est tombée, elle est inconsciente',
    'il a pris une décharge en touchant la prise, il est tombé',
    'je dis adieu à mes enfants ce soir',
    'j’ai plus de souffle pour parler',
    'il a avalé de travers, il s’étouffe',
    'il a goûté de la javel',
    'il dit adieu à tout le monde',
    'mon mari s’est brûlé avec la soupe bouillante, il a des cloques partout',
    'il sort de la piscine il respire plus',
    'le souffle lui manque',
    'elle arrive plus à avaler ni parler',
    'il parle comme un ivrogne, d’un coup',
  ])('and what is grave beside them does: « %s »', (words) => {
    expect(isLoud(words)).toBe(true);
  });
});
