# A graph that lost the description of its narrative.
BASE <https://w3id.org/tipgraph/>

DELETE WHERE { GRAPH <narrative/2016/AND> { <narrative/2016/AND> ?property ?value } } ;
DELETE { GRAPH <narrative/2016/AND> { ?part ?property ?value } } WHERE { GRAPH <narrative/2016/AND> { ?part ?property ?value FILTER (?part NOT IN (<narrative/2016/AND/section/0-2759>)) } }
