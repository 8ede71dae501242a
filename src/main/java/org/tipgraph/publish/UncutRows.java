package org.tipgraph.publish;

import java.util.List;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/** The rows of a result, which tell by an exception of their own when they were cut off, once some have been sent. */
final class UncutRows implements RowSet {

    /** The result stops here although there is more. */
    static final class CutOff extends RuntimeException {

        private static final long serialVersionUID = 1L;

        CutOff(QueryCancelledException cause) {
            super("cut off", cause);
        }
    }

    private final RowSet rows;

    UncutRows(RowSet rows) {
        this.rows = rows;
    }

    @Override
    public boolean hasNext() {
        try {
            return rows.hasNext();
        } catch (QueryCancelledException e) {
            throw new CutOff(e);
        }
    }

    @Override
    public Binding next() {
        try {
            return rows.next();
        } catch (QueryCancelledException e) {
            throw new CutOff(e);
        }
    }

    @Override
    public List<Var> getResultVars() {
        return rows.getResultVars();
    }

    @Override
    public long getRowNumber() {
        return rows.getRowNumber();
    }

    @Override
    public void close() {
        rows.close();
    }
}
