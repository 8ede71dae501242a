package org.tipgraph.claim;

import java.util.Locale;

/**
 * A way in which the readers come to a claim, or to a value of one that none of its words stands for. {@code
 * ontology/concepts/rule.ttl} tells in plain English what each one says: a test holds the two against each other.
 */
public enum Rule {
    TIER_NAMED,

    ROLE_NAMED,
    TRANSIT_NAMED,
    ROLE_FROM_EXPLOITATION,

    PRACTICE_IN_PROFILE,
    RISK_IN_PROFILE,
    COERCION_IN_PROFILE,
    TRAFFICKERS_IN_PROFILE,
    COMPLICITY,
    PEOPLE_EXPLOITED,
    FOREIGNERS_EXPLOITED,
    PEOPLE_VULNERABLE,
    STATE_EXPLOITATION,

    ABUSE_NAMED,

    NUMBER_COUNTED,

    ACTION_NAMED,
    INACTION_IN_PROFILE,
    VICTIMS_PENALISED,
    RETURN_WITHOUT_SCREENING,

    RECOMMENDATION_LISTED,
    RECOMMENDATION_IN_ASSESSMENT,

    CARRIED_OVER,
    TOLD_IN_SENTENCE,
    TOLD_IN_CLAUSE,
    INTRODUCED,
    IMPLIED_BY_PRACTICE,
    FORCED_AT_NAMED_WORK,
    PRACTICE_OF_SECTOR,
    LABOUR_FOR_STATE,
    CHILDREN_WITH_ARMED_GROUP,
    TRAFFICKING_UNLESS_NAMED,
    WORKERS_FROM_ABROAD,
    GOVERNMENT_OF_ANOTHER_COUNTRY,
    STATE_THAT_SENDS,
    PLACE_OF_ROLE,
    DOMESTIC_AND_FOREIGN,
    OWN_PEOPLE,
    WITHIN_COUNTRY,
    COUNTRY_UNLESS_ABROAD,

    NOUN_LEFT_OUT,

    NUMBERS_COMPARED,
    AS_MUCH_AS_BEFORE,
    NEGATION_GOES_ON,
    OUTCOME_OF_ACTION,
    MADE_UNLESS_SAID;

    /** The code in the scheme {@code rule}, such as {@code practice-in-profile}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
