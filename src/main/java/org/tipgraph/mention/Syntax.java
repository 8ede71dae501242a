package org.tipgraph.mention;

import java.util.Set;

/** The small words of English by which places and lists are read. They are grammar, not knowledge of the subject. */
final class Syntax {

    /** What may stand between the members of a list of places. */
    static final Set<String> LIST = Set.of(
            ",",
            "and",
            "or",
            "as",
            "well",
            "including",
            "such",
            "like",
            "especially",
            "particularly",
            "primarily",
            "predominantly",
            "mainly",
            "mostly",
            "notably",
            "namely",
            "a",
            "lesser",
            "extent",
            "most",
            "recently",
            "(",
            ")",
            "—",
            "–",
            "-",
            "&",
            "also",
            "specifically",
            "increasingly");

    static final Set<String> JOINS = Set.of("and", "or", ",");

    /** What may stand between a preposition and the place it governs. */
    static final Set<String> MODIFIERS = Set.of(
            "the",
            "other",
            "neighboring",
            "neighbouring",
            "nearby",
            "some",
            "several",
            "both",
            "various",
            "many",
            "southern",
            "northern",
            "eastern",
            "western",
            "central",
            "southwestern",
            "northeastern",
            "northwestern",
            "southeastern",
            "rural",
            "urban",
            "mainland",
            "countries",
            "country",
            "states",
            "elsewhere",
            "parts",
            "continental",
            "certain",
            "wealthy",
            "citizens",
            "nations",
            "primarily",
            "especially",
            "particularly",
            "mainly",
            "mostly",
            "predominantly",
            "including",
            "either");

    static final Set<String> INSIDE = Set.of("in", "within", "inside", "across", "throughout", "at", "around");

    static final Set<String> TOWARDS = Set.of("to", "into", "towards", "toward", "for", "reach", "entering", "enter");

    static final Set<String> TRANSIT = Set.of(
            "through", "via", "transit", "transits", "transiting", "transited", "traversing", "traverse", "crossing");

    /** After these, {@code to} names where people are headed, not where they are exploited. */
    static final Set<String> WAY = Set.of("route", "journey", "passage", "return", "back", "voyage");

    /** After these, {@code from} names where people were, not where they are of. */
    static final Set<String> RETURNS = Set.of(
            "repatriated",
            "deported",
            "returned",
            "returning",
            "return",
            "expelled",
            "removed",
            "training",
            "away",
            "distinct",
            "funding",
            "expelling",
            "border");

    static final Set<String> NATIONALS = Set.of(
            "national",
            "nationals",
            "citizen",
            "citizens",
            "people",
            "persons",
            "victims",
            "victim",
            "nationality",
            "families",
            "communities",
            "descent",
            "origin",
            "population",
            "populations",
            "residents",
            "youth",
            "individuals",
            "heritage",
            "females",
            "males",
            "beneficiaries");

    /** After a demonym or a name these make a state, a law or a body of people who act. */
    static final Set<String> STATE_NOUNS = Set.of(
            "government",
            "governments",
            "authorities",
            "authority",
            "officials",
            "official",
            "police",
            "law",
            "laws",
            "courts",
            "court",
            "legislation",
            "parliament",
            "president",
            "embassy",
            "embassies",
            "consulate",
            "army",
            "forces",
            "military",
            "dollars",
            "francs",
            "pounds",
            "rupees",
            "experts",
            "counterparts",
            "parents",
            "owned",
            "flagged",
            "led",
            "run",
            "operated",
            "controlled",
            "clients",
            "tourists",
            "traffickers",
            "pimps",
            "employers",
            "brokers",
            "crown",
            "krone",
            "kronor",
            "ngo",
            "ngos",
            "media",
            "immigration",
            "war",
            "prosecutors",
            "companies",
            "territorial",
            "soldiers",
            "labor inspectors",
            "criminal",
            "penal",
            "constitution",
            "regime",
            "diplomatic",
            "ministry",
            "backed",
            "affiliated");

    /** After a demonym or a possessive these are ground on which people may be exploited. */
    static final Set<String> GROUND_NOUNS = Set.of(
            "waters",
            "territory",
            "soil",
            "cities",
            "city",
            "capital",
            "homes",
            "households",
            "farms",
            "borders",
            "provinces",
            "province",
            "villages",
            "coast",
            "islands",
            "streets",
            "mines",
            "brothels",
            "industries",
            "sector",
            "sectors",
            "controlled",
            "towns");

    static final Set<String> BORDER_NOUNS = Set.of("border", "borders", "frontier");

    static final Set<String> PARTS =
            Set.of("parts", "part", "south", "north", "east", "west", "regions", "areas", "center");

    static final Set<String> REGION_NOUNS = Set.of(
            "countries",
            "country",
            "region",
            "regions",
            "states",
            "nations",
            "islands",
            "peninsula",
            "coast",
            "continent");

    /** Adjectives that may stand between a demonym and the people it goes with. */
    static final Set<String> ADJECTIVES = Set.of(
            "young",
            "adult",
            "female",
            "male",
            "foreign",
            "national",
            "economic",
            "poor",
            "rural",
            "undocumented",
            "irregular",
            "illegal",
            "unaccompanied",
            "underage",
            "teenage",
            "migrant",
            "child",
            "unskilled",
            "skilled",
            "low",
            "ethnic",
            "ex",
            "former",
            "many",
            "other",
            "unemployed",
            "labor",
            "seasonal",
            "trafficking",
            "sex",
            "own",
            "professional",
            "minor");

    private Syntax() {}
}
