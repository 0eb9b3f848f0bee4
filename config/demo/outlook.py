"""What may go wrong in a case, what if nothing is done, and who takes over afterwards?"""

# Case → risk, how probable, how serious (1–3), and what is done about it.
RISKS = {
    "simlek": [
        (
            "Föräldrar har inte badkläder eller tid",
            2,
            2,
            "Låna på plats, två tider att välja",
        ),
        ("Badhuset stängs för reparation", 1, 3, "Skolans bassäng är reserv"),
        (
            "Gruppen blir för stor för en ledare",
            2,
            3,
            "Högst åtta barn vid varje tillfälle",
        ),
    ],
    "ips": [
        ("Psykiatrin drar tillbaka sin tid i teamet", 2, 3, "Avtal på tre år"),
        ("Arbetsgivare vågar inte anställa", 2, 2, "Coachen är med första veckan"),
        ("Jämförelsegruppen blir för liten", 2, 2, "Två grannkommuner tillfrågas"),
    ],
    "laxhjalp": [
        ("Frivilliga slutar under terminen", 2, 2, "Tre fler än vad som behövs"),
        ("De som mest behöver hjälp kommer inte", 3, 2, "Mentorerna följer med dit"),
        ("Lokalen är upptagen vissa kvällar", 1, 2, "Biblioteket är reserv"),
    ],
    "vag_till_jobb": [
        ("Konsulenterna får för många att besöka", 2, 3, "Högst 25 personer var"),
        ("Färre praktikplatser om konjunkturen viker", 2, 2, "Också kommunens egna"),
        (
            "Personer faller bort mellan förvaltningarna",
            1,
            3,
            "Samma kontakt hela vägen",
        ),
    ],
    "hemma_igen": [
        ("Stödet kommer igång efter flytten", 2, 3, "Första besöket före flytten"),
        (
            "Föräldrarna orkar inte en gång i veckan",
            2,
            2,
            "Familjen väljer dag och plats",
        ),
        ("Skolan har ingen plats vid flytten", 1, 3, "Skolan utses en månad innan"),
    ],
    "familjecoach": [
        ("Föräldrar ser besöken som kontroll", 2, 3, "Coachen utreder aldrig"),
        ("Förskolan tipsar inte om stödet", 2, 2, "Coachen är på plats varje månad"),
        ("Coachning döljer att barn far illa", 1, 3, "Handledning varannan vecka"),
    ],
    "forsta_kontakten": [
        (
            "Kön flyttar till efter första samtalet",
            2,
            2,
            "Antal dagar följs varje vecka",
        ),
        ("Två nämnders system talar inte med varandra", 3, 2, "En gemensam mall"),
        ("Personalen känner sig kvar i sin förvaltning", 2, 2, "En gemensam chef"),
    ],
    "fritid": [
        ("Barn uteblir när nyheten lagt sig", 2, 2, "Barnen väljer själva innehåll"),
        ("Skolan behöver sina lokaler", 1, 2, "Schema för hela läsåret i augusti"),
        ("Fritidsledare går inte att anställa", 2, 3, "Egna ungdomsledare utbildas"),
    ],
    "parkdagar": [
        ("Regn fler än tre dagar", 3, 1, "Biblioteket håller ett rum ledigt"),
        ("Familjerna är bortresta", 2, 2, "Dagarna väljs efter en fråga i maj"),
        ("Ledare går inte att anställa", 2, 2, "Ledarna från skollovet tillfrågas"),
    ],
    "trygg_start": [
        ("De som kommer är inte de som behöver det", 3, 2, "BVC bjuder in personligt"),
        ("Förskolans personal hinner inte med", 2, 2, "En vikarie ingår i budgeten"),
        ("Föräldrar ser träffarna som kontroll", 1, 3, "Inga anteckningar förs"),
    ],
    "studiero": [
        ("Fritidsledaren blir en extra lärare", 3, 2, "Uppdraget skrivs innan start"),
        ("Ingen att jämföra med", 2, 3, "Samma enkät på tre andra skolor"),
        ("Föreningarna förlorar ledare på eftermiddagen", 2, 2, "Delade scheman"),
    ],
    "lasstart": [
        (
            "Läsombuden går inte att anställa",
            1,
            2,
            "Bibliotekarier med deltid tillfrågas",
        ),
        (
            "Föräldrar som läser lite själva kommer inte",
            3,
            2,
            "Också ljudböcker lånas ut",
        ),
        ("Böckerna finns inte på familjens språk", 2, 2, "Inköp på sex språk"),
    ],
    "grannskap": [
        ("Träffarna hänger på labbledaren", 3, 3, "Två värdar för varje träff"),
        ("Samma grannar kommer varje gång", 2, 2, "Alla dörrar i huset knackas på"),
        ("Lokalen räcker inte till alla idéer", 2, 1, "Två idéer i taget"),
    ],
}

# Case → what is answered in words of its own.
ANSWERS = {
    "ips": {
        "saving_pessimistic": "600000",
        "saving_likely": "1400000",
        "saving_optimistic": "2300000",
        "reference_scenario": (
            "De unga går kvar i förberedande insatser. Med dagens takt har tolv av 210 "
            "arbete om ett år. De andra får stöd för omkring 98 000 kr var."
        ),
        "receiving_unit": "Arbetsmarknadskontoret och psykiatrin, hälften var",
        "cost_after": "1200000",
        "implementation_decider": (
            "Arbetsmarknadsnämnden och regionen, ett år före slutet"
        ),
    },
    "vag_till_jobb": {
        "saving_pessimistic": "0",
        "saving_likely": "550000",
        "saving_optimistic": "1100000",
        "reference_scenario": (
            "Varannan praktik avbryts som nu. Personen får vänta i snitt fyra månader på "
            "nästa plats, och arbetsgivaren tackar oftare nej."
        ),
        "receiving_unit": "Arbetsmarknadskontorets enhet för praktik",
        "cost_after": "750000",
        "implementation_decider": "Arbetsmarknadsnämnden, i budgeten för sista året",
    },
    "hemma_igen": {
        "saving_pessimistic": "300000",
        "saving_likely": "1250000",
        "saving_optimistic": "2600000",
        "reference_scenario": (
            "Nio till tio ungdomar om året placeras igen. Flytten fram och tillbaka ger "
            "avbruten skolgång, och ett nytt år på HVB kostar kring två miljoner."
        ),
        "receiving_unit": "Socialkontorets öppenvård",
        "cost_after": "1000000",
        "implementation_decider": ("Socialnämnden, när hälften av familjerna är klara"),
    },
    "familjecoach": {
        "saving_pessimistic": "0",
        "saving_likely": "480000",
        "saving_optimistic": "1300000",
        "reference_scenario": (
            "Nästan fyra av tio familjer får en ny anmälan inom ett år. Då blir det "
            "en utredning, som tar fyra månader och sällan leder till stöd."
        ),
        "receiving_unit": "Familjecentralen, med stöd från förskolan",
        "cost_after": "1100000",
        "implementation_decider": ("Socialnämnden, på hösten innan, efter jämförelsen"),
        "novelty": "Tidig hjälp hemma finns i dag bara efter en utredning.",
    },
    "studiero": {
        "saving_pessimistic": "0",
        "saving_likely": "190000",
        "saving_optimistic": "420000",
        "reference_scenario": (
            "Andelen med studiero har sjunkit tre år i rad. Skolorna sätter in "
            "assistenter, som byts ut ofta och inte finns på fritiden."
        ),
        "receiving_unit": "De tre skolorna, inom sina ramar",
        "cost_after": "450000",
        "implementation_decider": "Rektorerna i mars, före tjänstefördelningen",
    },
}
