# A code that the scheme does not have: American spelling.
BASE <https://w3id.org/tipgraph/>
PREFIX tip: <https://w3id.org/tipgraph/ontology#>

DELETE DATA { GRAPH <narrative/2016/AND> { <narrative/2016/AND/exploitation/596-1> tip:practice <concept/practice/forced-labour> } } ;
INSERT DATA { GRAPH <narrative/2016/AND> { <narrative/2016/AND/exploitation/596-1> tip:practice <concept/practice/forced-labor> } }
