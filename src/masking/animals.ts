/** What people are called while names are masked: one word each, easy to say, easy to tell from the others. */
export const animals = `
  Otter Heron Badger Lynx Falcon Marten Bison Puffin Gecko Tapir Beaver Raven Moose Condor Walrus Ibex Plover Jackal
  Osprey Weasel Magpie Panther Turtle Zebra Quail Koala Lemur Mantis Newt Oryx Pelican Rabbit Salmon Toucan Urchin Viper
  Wombat Yak Alpaca Bobcat Cobra Dolphin Egret Ferret Gopher Hamster Iguana Jaguar Kestrel Lobster Mole Narwhal Ocelot
  Pigeon Raccoon Seal Tiger Vole Walleye Antelope Bittern Caribou Dingo Eagle Finch Gazelle Hornet Impala Jay Kiwi
  Llama Meerkat Nightingale Octopus Parrot Reindeer Swallow Termite Vulture Warbler Armadillo Buffalo Cheetah Dormouse
  Eland Flamingo Giraffe Hedgehog Ibis Kingfisher Leopard Mongoose Nuthatch Orca Partridge Rhino Sparrow Tortoise Wren
  Anteater Beetle Chamois Dragonfly Ermine Gannet Hare Lapwing Mackerel Owl Porpoise Robin Squirrel Thrush Wolverine
  Bee Crane Dove Elk Fox Goose Hawk Lark Mink Pike Swan Stork Toad Wolf`
  .trim()
  .split(/\s+/);
