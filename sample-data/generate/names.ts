import type { Random } from './random';

const firsts =
  `Adèle Agnès Aino Alba Albert Alice Alina Amélie Ana Andrea Anja Anna Anouk Antón Arne Astrid Åsa Aurélie Axel Beatriz
Benoît Birgit Björn Bruno Camille Carla Carlos Carmen Céline César Charlotte Christian Clara Claudia Daan Daniel David
Diana Diego Dirk Édouard Elena Élise Elsa Emil Emma Erik Esther Eva Fabian Fátima Felix Fernando Filip Finn Florian
François Frida Gabriel Georg Gérard Giulia Greta Günther Hanna Hannes Hélène Henrik Hugo Ida Ignacio Ingrid Irene Iris
Isabel Ivo Jan Jana Joana João Johanna Jonas José Jürgen Julia Karin Karl Katja Klara Lars Laura Léa Leonor Lina Lorenzo
Louise Lucía Lukas Lydia Mads Manuel Marc Margarida Marie Marta Mateo Matthias Mélanie Michael Miguel Mónica Nadine
Nicolas Nina Noémie Nora Olaf Oscar Paul Paula Pedro Petra Philipp Rafael Raúl Renate Ricardo Rita Robert Rosa Sébastien
Silke Simon Sofía Søren Stefan Sven Teresa Thérèse Thomas Tiago Ulrike Valérie Vera Victor Viktoria Walter Xavier Yves
Zoë`.split(/\s+/);

const lasts =
  `Acosta Albrecht Almeida Andersson Araújo Arnaud Aubert Bachmann Bauer Becker Bergström Bernard Bianchi Blanc Böhm
Bonnet Braun Brückner Caron Castro Chevalier Christensen Claes Colombo Conti Correia Costa Couto Cruz Dahl Delgado
Díaz Dubois Dupont Eder Eklund Engel Esposito Fabre Faure Fernandes Ferrari Fischer Fontaine Franke Freitas Fuchs
Gallo García Gauthier Gerber Gómez Graf Greco Guérin Gutiérrez Haas Hagen Hansen Hartmann Henry Herrmann Hoffmann Holm
Horn Huber Iglesias Jäger Jansen Jensen Jiménez Johansson Jost Kaiser Kjær Klein Koch König Köhler Krüger Kühn Lacroix
Lambert Lang Larsen Lefèvre Lehmann Lindqvist López Lorenz Ludwig Maier Mancini Marques Martínez Mathieu Mendes Mercier
Meyer Møller Moreau Moreno Morin Müller Navarro Neumann Nguyen Nielsen Nilsson Noël Nowak Núñez Oliveira Olsen Ortega
Otto Paquet Perez Perrin Peters Pfeiffer Pinto Poulsen Prévost Ramos Reis Renard Ribeiro Richter Rivière Rodríguez
Romano Roth Roux Ruiz Sánchez Santos Schäfer Schmitt Schröder Schulz Schwarz Seidel Silva Simón Sjöberg Sommer Steiner
Suárez Svensson Teixeira Thomsen Torres Vargas Vázquez Vidal Vogel Wagner Weber Weiss Winter Wolf Ziegler`.split(/\s+/);

const roots =
  `Alpen Amber Arbor Ardent Atlas Aurora Azur Baltic Bastion Bergsee Birch Blau Bosque Brücken Cascade Castell Cedar
Ciel Cobalt Corvus Côte Delta Doré Drei Eichen Elan Elster Ember Erle Étoile Falken Farol Feld Fjord Forêt Gala Garten
Glacier Granit Grün Hafen Halden Heron Höhen Horizon Iris Jade Jura Kastell Kiefer Kranich Kristall Lago Larch Laurel
Linden Loire Luna Lys Marée Marmor Meridian Mistral Mond Monte Mühlen Nord Nova Oasis Océan Olmo Opal Orion Ostsee Otter
Pâtis Perle Pinie Polaris Prado Quell Raven Reben Rhône Ribera Rivage Rosen Sable Salinas Saphir Seidel Sequoia Serra
Silber Sol Sonnen Stern Sylva Talheim Tannen Terra Tilia Topas Ufer Vallée Vega Verde Vigne Wald Weiden Wester Zephyr
Zinnober`.split(/\s+/);

const trades = [
  ['Bakery', 'Food'],
  ['Dairy', 'Food'],
  ['Foods', 'Food'],
  ['Brewery', 'Beverages'],
  ['Drinks', 'Beverages'],
  ['Pharma', 'Healthcare'],
  ['Clinic Supply', 'Healthcare'],
  ['Labs', 'Healthcare'],
  ['Cosmetics', 'Consumer Goods'],
  ['Home', 'Consumer Goods'],
  ['Toys', 'Consumer Goods'],
  ['Paper', 'Manufacturing'],
  ['Tools', 'Manufacturing'],
  ['Plastics', 'Manufacturing'],
  ['Optics', 'Manufacturing'],
  ['Logistics', 'Transportation'],
  ['Freight', 'Transportation'],
  ['Garden', 'Retail'],
  ['Markets', 'Retail'],
  ['Seeds', 'Agriculture'],
  ['Fruit', 'Agriculture'],
  ['Mills', 'Food'],
  ['Coffee', 'Beverages'],
  ['Spices', 'Food'],
  ['Dental', 'Healthcare'],
  ['Candles', 'Consumer Goods'],
  ['Textiles', 'Manufacturing'],
  ['Ceramics', 'Manufacturing'],
] as const;

const cities = [
  ['Lyon', 'France'],
  ['Nîmes', 'France'],
  ['Köln', 'Germany'],
  ['Lübeck', 'Germany'],
  ['Graz', 'Austria'],
  ['Zürich', 'Switzerland'],
  ['Malmö', 'Sweden'],
  ['Århus', 'Denmark'],
  ['Gent', 'Belgium'],
  ['Málaga', 'Spain'],
  ['Bilbao', 'Spain'],
  ['Évora', 'Portugal'],
  ['Porto', 'Portugal'],
  ['Turin', 'Italy'],
  ['Cork', 'Ireland'],
] as const;

/** Plain letters for mail addresses. */
export function plain(text: string): string {
  const spelled = text.toLowerCase().replace(/ø/g, 'o').replace(/æ/g, 'ae').replace(/ß/g, 'ss');
  return spelled
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-');
}

/** Every name once, in an order drawn from the seed. */
export class Names {
  private people: [string, string][];
  private companies: [string, string][];

  constructor(private random: Random) {
    this.people = random.shuffle(firsts.flatMap((first) => lasts.map((last): [string, string] => [first, last])));
    this.companies = random.shuffle(
      roots.flatMap((root) => trades.map(([trade, industry]): [string, string] => [`${root} ${trade}`, industry])),
    );
  }

  person(): [first: string, last: string] {
    const name = this.people.pop();
    if (!name) throw new Error('Out of names');
    return name;
  }

  company(): { name: string; industry: string; domain: string; city: string; country: string } {
    const entry = this.companies.pop();
    if (!entry) throw new Error('Out of companies');
    const [city, country] = this.random.pick(cities);
    const name = `${entry[0]} ${this.random.pick(['GmbH', 'AG', 'SA', 'SARL', 'Lda', 'SL', 'AB', 'ApS', 'NV', 'Ltd'])}`;
    return { name, industry: entry[1], domain: `${plain(entry[0])}.example.com`, city, country };
  }
}
