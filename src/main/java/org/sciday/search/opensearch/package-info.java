/** The index in an OpenSearch cluster, shared by all nodes of the platform. */
@NullMarked
package org.sciday.search.opensearch;

import org.jspecify.annotations.NullMarked;
