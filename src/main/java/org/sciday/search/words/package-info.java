/** What words are: cut out of Chinese text, spoken in pinyin, said in other ways. The same for every kind of index. */
@NamedInterface("words")
@NullMarked
package org.sciday.search.words;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
