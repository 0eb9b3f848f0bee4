"""What is said about the smaller cases: questions, reasons, lessons."""

SUPPLEMENT = {
    "target_group": (
        "Hur når ni barn som inte redan kommer till skolans fritids? Beskriv vägen dit."
    ),
    "budget": "Lokalerna i skolan är inte räknade. Skriv vad de kostar, eller varför inget.",
}
SUPPLEMENT_ANSWERED = {
    "need": "Vad händer med den som söker om inget görs? Skriv det med en siffra.",
    "target_group": "Ni skriver 200 om året. Hur många är det redan i dag?",
    "budget": "Stämmer det att ingen tolk är räknad?",
}
SUPPLEMENT_TEXTS = {
    "reference_scenario": (
        "Utan insatsen fortsätter det som i dag: i snitt fyra handläggare under de första "
        "veckorna och 24 dagar till första beslut. Var femte återkommer inom ett år."
    ),
    "recruitment": (
        "Alla som ringer eller kommer till receptionen får en tid inom två dagar. I dag "
        "möter vi 140 om året; resten har vänt i dörren."
    ),
}
SUPPLEMENT_FIGURE = {
    "name": "Återkommer inom ett år",
    "value": "21 %",
    "year": 2025,
    "source": "Socialkontoret",
}
UNCHANGED = "Tolk betalas av den ordinarie verksamheten, också under insatsen."
HINTED = (
    "Hen arbetar vid samma förvaltning men har inte varit med om ansökan. Fonden har två "
    "bedömare."
)
OPINION_ASKED = (
    "Insatsen räknar med en tjänst från er. Ryms det i er verksamhetsplan, och är det rätt "
    "tid?"
)
OPINION = (
    "Insatsen stämmer med mål 3.2. Tjänsten kan lånas ut från mars, inte från januari, och "
    "ersättas under tiden. Nämnden vill ha en rapport efter första halvåret."
)
EARLY = (
    "Insatsen började före ansökan. Pengar ges inte till det som redan är gjort; "
    "de sökande har kunnat flytta startdagen men har inte gjort det."
)
NO_BOARD = (
    "Ingen av kommunens nämnder är med. Fonden får bara ge pengar till insatser där "
    "minst en nämnd deltar. Ni är välkomna tillbaka tillsammans med en nämnd."
)
TABLED = "Ekonomidirektören anmälde jäv. Utan honom fanns ingen med ekonomikompetens i rummet."
LAB_STOP = (
    "Fyra av sex idéer rann ut när labbledaren gick hem. Hypotesen att grannar håller "
    "träffar i liv utan stöd höll inte. Etapp 2 och 3 genomförs inte."
)
LAB_LESSON = (
    "Fyra av sex träffar upphörde inom en månad efter att labbledaren slutade komma.",
    "Det som höll i sig hade en lokal med egen nyckel och två värdar, inte en.",
    "Nästa försök börjar med nyckel och värdpar. Bostadsbolaget tar det vidare.",
    "Ekköpings Bostäder och föreningsrådet",
)

# A draft that is far from finished: title and the few questions that have an answer.
DRAFT = (
    "Ungas rum",
    {
        "short_name": "Ungas rum",
        "summary": "Unga bestämmer själva över en lokal mitt i stan.",
        "need": "Unga säger att det inte finns någonstans att vara efter klockan 17.",
        "target_group": "Unga 13–16 år i centrala Ekköping.",
        "contact": "Sara Holm, sara@ekkoping.example",
    },
)

MEMO = {
    "opinions": (
        "Ekonomienheten har läst kalkylen och har inget att invända. Barnrättsombudet "
        "vill att barnens egna röster redovisas i lärrapporterna."
    ),
    "risks": (
        "Den största risken är att familjerna får stödet för sent. Därför börjar teamet "
        "arbeta innan placeringen har avslutats.\n\n"
        "- Stödet kommer igång efter flytten: första besöket före flytten\n"
        "- Föräldrarna orkar inte en gång i veckan: familjen väljer dag och plats\n"
        "- Skolan har ingen plats vid flytten: skolan utses en månad innan"
    ),
}
DAYS = "Förslag till dagar för gruppens möten under året."
POINT = "Amira och David berättar vad terminen har visat. Inget beslut."

CONTRACT = "Avtalet är undertecknat den 15 november 2024 och finns i diariet."
HALFWAY = "Halvtiden redovisades för kommunstyrelsen den 19 oktober 2026, § 171."

BEFORE_MEMOS = "Ärendet bereddes innan fonden skrev tjänsteskrivelser."
NO_MEMO = (
    "Sökanden måste få besked om startdagen före årsskiftet. Rekommendationen säger "
    "det som behövs."
)

ORDINARY = (
    "Det som söks är nämndens vanliga verksamhet på ett lov. Inget prövas som inte är känt, "
    "och kedjan säger inte vad som ska leva vidare."
)
