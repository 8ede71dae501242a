# People at risk come out as exploited.
BASE <https://w3id.org/tipgraph/>
PREFIX tip: <https://w3id.org/tipgraph/ontology#>

DELETE DATA { GRAPH <narrative/2016/AND> { <narrative/2016/AND/exploitation/778-1> tip:status <concept/status/possible> } } ;
INSERT DATA { GRAPH <narrative/2016/AND> { <narrative/2016/AND/exploitation/778-1> tip:status <concept/status/asserted> } }
