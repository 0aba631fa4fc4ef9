package org.sciday.files;

import org.sciday.shared.Viewer;

/** Says who else may see a picture before it is public: modules that show pictures implement it. */
public interface PictureAudience {

    boolean maySee(Viewer viewer, PictureId picture);
}
