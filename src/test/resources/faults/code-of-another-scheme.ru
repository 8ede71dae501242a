# A code of another scheme.
BASE <https://w3id.org/tipgraph/>
PREFIX tip: <https://w3id.org/tipgraph/ontology#>

DELETE DATA { GRAPH <narrative/2016/AND> { <narrative/2016/AND/exploitation/596-1> tip:sector <concept/sector/agriculture> } } ;
INSERT DATA { GRAPH <narrative/2016/AND> { <narrative/2016/AND/exploitation/596-1> tip:sector <concept/victims/agricultural-workers> } }
