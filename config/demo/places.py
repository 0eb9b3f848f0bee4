"""Where does the demo take place: municipality, boards, departments, others?"""

MUNICIPALITY = ("Ekköpings kommun", "212000-0001")

# key → name, short name, is it the executive board
BOARDS = {
    "ks": ("Kommunstyrelsen", "KS", True),
    "social": ("Socialnämnden", "Social", False),
    "utbildning": ("Utbildningsnämnden", "Utbildning", False),
    "arbetsmarknad": ("Arbetsmarknadsnämnden", "Arbetsmarknad", False),
    "kultur": ("Kultur- och fritidsnämnden", "Kultur och fritid", False),
}

# key → board, name, units
DEPARTMENTS = {
    "ledning": ("ks", "Kommunledningskontoret", ["Ekonomi", "Hållbarhet", "Kansli"]),
    "social": ("social", "Socialkontoret", ["Barn och unga", "Vuxna", "Familjestöd"]),
    "utbildning": ("utbildning", "Utbildningskontoret", ["Grundskola", "Elevhälsa"]),
    "arbetsmarknad": (
        "arbetsmarknad",
        "Arbetsmarknadskontoret",
        ["Unga till arbete", "Vuxenutbildning"],
    ),
    "kultur": ("kultur", "Kultur- och fritidskontoret", ["Fritid", "Bibliotek"]),
}

# key → name, kind, organisation number
ORGANISATIONS = {
    "laxhjalpen": ("Föreningen Läxhjälpen i Norra", "association", "802400-1122"),
    "foreningsradet": ("Ekköpings föreningsråd", "association", "802400-3344"),
    "hogskolan": ("Högskolan i Ekköping", "academy", "202100-9988"),
    "regionen": ("Region Ekland", "region", "232100-7766"),
    "bostader": ("Ekköpings Bostäder AB", "municipal_company", "556000-5544"),
}
