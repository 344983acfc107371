import { listed, type TagPhrases } from '../tags';

/** German. "Ich freue mich auf Ihre Rückmeldung" ends every other mail and asks for no feedback. */
export const de: TagPhrases = {
  'referral ask': listed(`
    um empfehlung gebeten, um empfehlungen gebeten, um eine empfehlung gebeten, um weiterempfehlung gebeten,
    um eine weiterempfehlung gebeten, nach empfehlungen gefragt, nach einer empfehlung gefragt, nach empfehlung gefragt,
    nach weiteren interessenten gefragt, empfehlungsfrage gestellt, empfehlungsfrage, empfehlungsgespräch,
    bitte um empfehlung, bitte um weiterempfehlung, bitte um eine empfehlung, empfehlung erbeten, uns weiterempfehlen,
    mich weiterempfehlen, empfehlen sie uns weiter, würden sie uns empfehlen, könnten sie uns empfehlen,
    wen kennen sie noch, kennen sie noch jemanden, kennen sie jemanden der, kennen sie noch andere, wer könnte noch,
    für wen wäre das noch, für wen könnte das noch, wen sollten wir noch, wem würde das auch helfen,
    wer in ihrem netzwerk, uns dort vorstellen, mich dort vorstellen`),
  'thank-you': listed(`
    danke, vielen dank, herzlichen dank, besten dank, lieben dank, tausend dank, ein großes dankeschön, dankeschön,
    danke schön, wir danken, ich danke, möchte mich bedanken, möchten uns bedanken, bedanken wir uns, bedanke ich mich,
    bedanke mich, bedankt für, dankesbrief, dankeskarte, dankschreiben, danksagung,
    -* dank im voraus, -* dank vorab, -danke im voraus, -danke vorab, -nein danke, -dank der, -dank des,
    -* dank für ihre mail, -* dank für ihre e mail, -* dank für ihre email, -* dank für ihre nachricht,
    -* dank für ihre rückmeldung, -* dank für ihre antwort, -* dank für ihre anfrage, -* dank für ihr interesse,
    -* dank für ihren anruf, -* dank für die info*, -* dank für die rückmeldung, -* dank für deine nachricht,
    -* dank für deine mail, -* dank für deine rückmeldung, -* dank für ihr verständnis, -* dank für ihre geduld,
    -danke für ihre mail, -danke für ihre e mail, -danke für ihre nachricht, -danke für ihre rückmeldung,
    -danke für ihre antwort, -danke für ihre anfrage, -danke für ihr interesse, -danke für die info*,
    -danke für die rückmeldung, -danke für deine nachricht, -danke für deine mail`),
  review: listed(`
    quartalsgespräch*, quartalsreview, quartalsrückblick, quartalsbesprechung, jahresgespräch*, kundenjahresgespräch*,
    halbjahresgespräch*, halbjahresreview, jahresreview, jahresrückblick mit, review gespräch, reviewgespräch,
    review termin, reviewtermin, review meeting, business review, account review, kundenreview, bilanzgespräch,
    bilanz des jahres, bilanz gezogen, zwischenbilanz, rückblick auf das jahr, rückblick auf das quartal,
    jahr gemeinsam angeschaut, jahr gemeinsam durchgegangen`),
  endorsement: listed(`
    referenzschreiben, referenzbrief, empfehlungsschreiben, referenzkunde, referenzkunden, referenzbericht,
    referenzvideo, kundenvideo, kundenstimme, kundenstimmen, als referenz, referenz zugesagt, referenz erhalten,
    referenz freigegeben, referenzbesuch, anwenderbericht, erfahrungsbericht, erfolgsgeschichte mit, testimonial,
    fallstudie mit, google bewertung, hat uns bewertet, zitat freigegeben`),
  'check-in': listed(`
    wollte mich nur melden, wollte mich mal melden, wollte mal hören, wollte nur hören, nur kurz nachgefragt,
    mal nachgehört, kurz nachgehört, nachgehört, mal wieder gemeldet, kurzer check in, check in anruf, wie läuft es,
    wie läufts, wie geht es ihnen so, ob alles gut läuft, ob alles passt, alles in ordnung bei ihnen,
    in kontakt bleiben, kontakt gehalten, kontaktpflege, kurz hallo sagen, routineanruf, lebenszeichen, plausch`),
  proposal: listed(`
    angebot, angebote, angebots, angebot verschickt, angebot gesendet, angebot vorgestellt, angebotsbesprechung,
    angebotspräsentation, angebotsversand, unser angebot, ihr angebot, preisangebot, kostenvoranschlag,
    kostenvoranschläge, offerte, offerten, angebotsvorstellung, nachgebessertes angebot, überarbeitetes angebot,
    -angebot der konkurrenz, -angebot des wettbewerb*, -angebot vom wettbewerb*, -fremdes angebot,
    -billigeres angebot, -günstigeres angebot`),
  'ask for the order': listed(`
    um den auftrag gebeten, um auftrag gebeten, nach dem auftrag gefragt, nach auftrag gefragt, auftragsfrage gestellt,
    abschlussfrage gestellt, abschlussgespräch, um entscheidung gebeten, um eine entscheidung gebeten,
    nach der entscheidung gefragt, um die unterschrift gebeten, um unterschrift gebeten, um freigabe gebeten,
    dürfen wir starten, dürfen wir anfangen, dürfen wir loslegen, können wir loslegen, wollen wir es so machen,
    dürfen wir den auftrag, dürfen wir mit ihrem auftrag, möchten sie bestellen, möchten sie den auftrag,
    erteilen sie uns den auftrag, bitte unterschreiben sie, bitte unterschrieben zurück, zur unterschrift geschickt,
    zur unterschrift gesendet, bereit zu unterschreiben, bereit zur unterschrift`),
  handover: listed(`
    übergabe, übergabegespräch, übergabetermin, übergabe an, projektübergabe, kundenübergabe, auftragsübergabe,
    an den service übergeben, an den kundendienst übergeben, an die projektleitung übergeben, an die technik übergeben,
    an das projektteam übergeben, an die montage übergeben, an die abwicklung übergeben, übergeben an, übergeleitet an,
    projektleiter vorgestellt, projektleiterin vorgestellt, ihr neuer ansprechpartner, ihre neue ansprechpartnerin,
    ansprechpartner vorgestellt, übernimmt ab jetzt die betreuung,
    -übergabe der muster, -schlüsselübergabe, -übergabe der unterlagen`),
  feedback: listed(`
    um feedback gebeten, um rückmeldung zur zufriedenheit, nach feedback gefragt, nach der zufriedenheit gefragt,
    nach zufriedenheit gefragt, feedbackgespräch, feedback gespräch, feedbackrunde, kundenfeedback, feedback nach,
    zufriedenheitsgespräch, zufriedenheitsabfrage, wie zufrieden, sind sie zufrieden, was können wir besser machen,
    was könnten wir besser machen, was wir besser machen, wo können wir besser werden, was wir verbessern,
    was könnten wir verbessern, was können wir verbessern, wie waren sie mit, kritik erbeten, ihr feedback zu unser*`),
  survey: listed(`
    umfrage, umfragen, kundenumfrage, zufriedenheitsumfrage, kundenbefragung, befragung, befragungen,
    zufriedenheitsbefragung, fragebogen, fragebögen, nps, nps wert, net promoter, csat, bewerten sie uns,
    bewertungsbogen, onlineumfrage, online umfrage,
    -marktumfrage, -mitarbeiterbefragung, -mitarbeiterumfrage`),
  coaching: listed(`
    coaching, coachinggespräch, coaching gespräch, coachingtermin, gecoacht, vertriebscoaching, vier augen gespräch,
    4 augen gespräch, mitarbeitergespräch, mitfahrt, mitreise, begleitbesuch, begleiteter besuch, nachbesprechung des anrufs,
    nachbesprechung des besuchs, rollenspiel, rollenspiele, rollenübung, mentoring, jour fixe mit chef,
    feedback zum gespräch gegeben`),
  give: listed(`
    demo, demos, vorführung, vorführungen, vorgeführt, produktvorführung, maschinenvorführung, live vorführung,
    teststellung, testlauf, testinstallation, probelauf, probestellung, probebetrieb, probefahrt, pilotprojekt,
    pilotinstallation, kostenlose analyse, kostenlos analysiert, einsparanalyse, potenzialanalyse, potentialanalyse,
    wirtschaftlichkeitsrechnung, analyse vorgestellt, analyse geschickt, muster geschickt, muster verschickt,
    muster zugesandt, gratismuster, kostenlose muster`),
  price: listed(`
    preis, preise, preisen, preisliste, preislisten, preisgespräch, preisverhandlung, preisverhandlungen, preisnachlass,
    preisvorstellung, preisanfrage, preislich, rabatt, rabatte, skonto, nachlass, sonderkonditionen, was kostet,
    wie viel kostet, was es kostet, was das kostet, zu teuer, billiger, günstiger als,
    -preisverleihung, -preis gewonnen, -den ersten preis, -um jeden preis`),
};
