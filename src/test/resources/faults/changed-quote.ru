# A quote that is not what the text has.
BASE <https://w3id.org/tipgraph/>
PREFIX oa: <http://www.w3.org/ns/oa#>

DELETE DATA { GRAPH <narrative/2016/AND> { <narrative/2016/AND/passage/1215-1281> oa:exact "Andorran girls are subjected to sex trafficking within the country" } } ;
INSERT DATA { GRAPH <narrative/2016/AND> { <narrative/2016/AND/passage/1215-1281> oa:exact "Andorran women are subjected to sex trafficking within the country" } }
