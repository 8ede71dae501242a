# A code of two letters where places have three.
BASE <https://w3id.org/tipgraph/>
PREFIX tip: <https://w3id.org/tipgraph/ontology#>

DELETE DATA { GRAPH <narrative/2016/AND> { <narrative/2016/AND/exploitation/596-1> tip:origin <place/MAR> } } ;
INSERT DATA { GRAPH <narrative/2016/AND> { <narrative/2016/AND/exploitation/596-1> tip:origin <place/MA> } }
