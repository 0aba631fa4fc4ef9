/** Numbers and bounds as Chinese official documents write them: 二〇二四, 三成, 1—2项, 不少于5场, 一场以上. */
@NullMarked
package org.sciday.notices.reading.quantities;

import org.jspecify.annotations.NullMarked;
