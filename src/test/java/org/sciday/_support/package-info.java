/** What tests share: the database, the running application, the cast. */
package org.sciday._support;
