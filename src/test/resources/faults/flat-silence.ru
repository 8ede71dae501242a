# What the government did not report comes out as done.
BASE <https://w3id.org/tipgraph/>
PREFIX tip: <https://w3id.org/tipgraph/ontology#>

DELETE DATA { GRAPH <narrative/2016/AND> { <narrative/2016/AND/effort/4171-1> tip:outcome <concept/outcome/none-reported> } } ;
INSERT DATA { GRAPH <narrative/2016/AND> { <narrative/2016/AND/effort/4171-1> tip:outcome <concept/outcome/made> } }
