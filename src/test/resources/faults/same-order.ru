# Two recommendations in one place of the list.
BASE <https://w3id.org/tipgraph/>
PREFIX tip: <https://w3id.org/tipgraph/ontology#>

DELETE DATA { GRAPH <narrative/2016/AND> { <narrative/2016/AND/recommendation/2> tip:order 2 } } ;
INSERT DATA { GRAPH <narrative/2016/AND> { <narrative/2016/AND/recommendation/2> tip:order 3 } }
