package org.sciday.checkin.web;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.SessionId;
import org.sciday.checkin.CheckIns;
import org.sciday.documents.QrPicture;
import org.sciday.shared.Permission;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Can;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Reads what a door's camera sees, for browsers that cannot: most phones of one maker, and all desks. Nothing is kept. */
@RestController
class CameraApi {

    private final CheckIns checkIns;

    CameraApi(CheckIns checkIns) {
        this.checkIns = checkIns;
    }

    /** 204 when there is no code to be seen. */
    @Can(Permission.CHECK_IN)
    @PostMapping("/desk/door/{session}/camera")
    ResponseEntity<String> read(
            @PathVariable SessionId session,
            @RequestParam(required = false) @Nullable MultipartFile picture,
            Viewer viewer)
            throws IOException {
        checkIns.door(session, viewer);
        return picture == null
                ? ResponseEntity.noContent().build()
                : QrPicture.textIn(picture.getBytes())
                        .map(ResponseEntity::ok)
                        .orElseGet(() -> ResponseEntity.noContent().build());
    }
}
