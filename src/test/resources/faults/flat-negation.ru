# What the government did not do comes out as done.
BASE <https://w3id.org/tipgraph/>
PREFIX tip: <https://w3id.org/tipgraph/ontology#>

DELETE DATA { GRAPH <narrative/2016/AND> { <narrative/2016/AND/effort/2566-1> tip:outcome <concept/outcome/none> } } ;
INSERT DATA { GRAPH <narrative/2016/AND> { <narrative/2016/AND/effort/2566-1> tip:outcome <concept/outcome/made> } }
