# A number of nothing.
BASE <https://w3id.org/tipgraph/>
PREFIX tip: <https://w3id.org/tipgraph/ontology#>

DELETE DATA { GRAPH <narrative/2016/AND> { <narrative/2016/AND/estimate/1712-1> tip:unit <concept/unit/person> } }
