package org.sciday.jobs;

import javax.sql.DataSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** The database as the scheduler sees it: inside a use case it takes part in its transaction. */
final class JobDatabaseStore {

    private JobDatabaseStore() {}

    static DataSource inTransaction(DataSource database) {
        return database instanceof TransactionAwareDataSourceProxy
                ? database
                : new TransactionAwareDataSourceProxy(database);
    }
}
