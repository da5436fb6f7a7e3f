"""The words of logging in by passkey, of recovery codes and of joining."""

from __future__ import annotations

from legal_rules.words import Text

WORDS: dict[str, Text] = {
    "keys.h1": Text("Khóa truy cập của bạn", "Your passkeys"),
    "keys.what": Text(
        "Khóa truy cập (passkey) nằm trong điện thoại, máy tính hoặc khóa USB của bạn. Mở bằng vân tay, khuôn mặt "
        "hoặc mã PIN của máy. Vân tay và khuôn mặt không rời khỏi máy.",
        "A passkey stays in your phone, computer or USB key. Your fingerprint, face or the device's PIN opens it. "
        "Fingerprint and face never leave the device.",
    ),
    "keys.key": Text("Khóa {n}", "Passkey {n}"),
    "keys.made_on": Text("tạo ngày {on}", "made on {on}"),
    "keys.none": Text("Chưa có khóa nào.", "There is none yet."),
    "keys.second": Text(
        "Nên có hai khóa trên hai máy: mất một máy vẫn vào được bằng máy kia.",
        "Two passkeys on two devices are best: if one is lost, the other still lets you in.",
    ),
    "keys.add": Text("Thêm khóa", "Add a passkey"),
    "keys.add_h1": Text("Thêm khóa truy cập", "Add a passkey"),
    "keys.add_says": Text(
        "Bấm nút, rồi làm theo máy. Muốn khóa nằm ở máy khác: chọn máy đó trong hộp hiện ra.",
        "Press the button and follow your device. To keep the passkey on another device, choose it in the box.",
    ),
    "keys.due": Text(
        "Bạn vừa vào bằng mã dự phòng. Tạo một khóa mới trước khi làm việc tiếp.",
        "You came in by a recovery code. Make a new passkey before going on.",
    ),
    "keys.make": Text("Tạo khóa", "Make the passkey"),
    "keys.remove": Text("Bỏ khóa này", "Remove"),
    "keys.remove_h1": Text("Bỏ khóa {n}?", "Remove passkey {n}?"),
    "keys.remove_says": Text(
        "Máy giữ khóa này không vào được nữa. Làm vậy khi máy bị mất hoặc bị thu.",
        "The device that holds it can no longer log in. Do this when a device was lost or taken.",
    ),
    "keys.last": Text(
        "Đây là khóa duy nhất. Thêm một khóa khác rồi mới bỏ khóa này.",
        "This is your only passkey. Add another before removing it.",
    ),
    "keys.keep": Text("Giữ lại", "Keep it"),
    "keys.yours": Text("Khóa truy cập của bạn", "Your passkeys"),
    # the codes
    "codes.h1": Text("Mã dự phòng", "Recovery codes"),
    "codes.says": Text(
        "Khi mất máy, một mã cho bạn vào một lần. Chép ra giấy, cất xa máy. Chỉ hiện lần này.",
        "If your device is lost, one code lets you in once. Write them on paper, away from the device. "
        "They are shown this one time.",
    ),
    "codes.seen": Text(
        "Còn {n} mã chưa dùng. Không xem lại được.", "{n} codes are unused. They cannot be shown again."
    ),
    "codes.written": Text("Tôi đã chép, đi tiếp", "I have written them down"),
    "codes.new": Text("Làm mã mới", "Make new codes"),
    "codes.new_says": Text(
        "Làm mã mới thì mã cũ không dùng được nữa.", "Once new codes are made, the old ones stop working."
    ),
    # logging in
    "keys.login": Text("Vào bằng khóa truy cập", "Log in with a passkey"),
    "keys.login_says": Text(
        "Máy sẽ hỏi vân tay, khuôn mặt hoặc mã PIN. Sau đó cần mật khẩu mở khóa.",
        "Your device asks for your fingerprint, face or PIN. Then comes the unlock passphrase.",
    ),
    "keys.no_way_in": Text(
        "Khóa này không vào được: có thể lối vào đã đóng hoặc khóa đã bị bỏ. Thử khóa khác, hoặc hỏi trưởng nhóm.",
        "This passkey does not open the desk: your way in may be closed, or the passkey removed. "
        "Try another, or ask the lead.",
    ),
    "keys.lost": Text("Mất máy? Vào bằng mã dự phòng", "Lost your device? Use a recovery code"),
    "recover.h1": Text("Vào bằng mã dự phòng", "Log in with a recovery code"),
    "recover.says": Text(
        "Mỗi mã dùng được một lần. Sau đó cần mật khẩu mở khóa, rồi tạo khóa truy cập mới.",
        "Each code works once. Then comes the unlock passphrase, and a new passkey is made.",
    ),
    "recover.code": Text("Mã dự phòng", "Recovery code"),
    "recover.no": Text(
        "Tên hoặc mã chưa đúng, hoặc mã đã dùng. Xem lại rồi thử lần nữa.",
        "The name or the code does not fit, or the code was used. Check and try again.",
    ),
    "demo.or": Text("Hoặc, chỉ trong bản trình diễn", "Or, in the demonstration only"),
    # joining
    "join.step_1": Text("Bước 1 trong 3: mã mời và tên", "Step 1 of 3: code and name"),
    "join.step_2": Text("Bước 2 trong 3: mật khẩu và khóa truy cập", "Step 2 of 3: passphrase and passkey"),
    "join.step_3": Text("Bước 3 trong 3: mã dự phòng", "Step 3 of 3: recovery codes"),
    "join.next": Text("Tiếp tục", "Continue"),
    "join.both": Text(
        "Mỗi lần vào cần cả hai: khóa truy cập và mật khẩu mở khóa. Mật khẩu không ai lấy lại được: chép ra giấy, "
        "cất kỹ.",
        "Each time you need both: the passkey and the unlock passphrase. Nobody can recover the passphrase: write it "
        "on paper and keep it safe.",
    ),
    "join.make": Text("Tạo khóa và vào nhóm", "Make the passkey and join"),
    "join.made": Text("Khóa truy cập đã tạo xong.", "The passkey is made."),
    "join.without": Text("Vào không cần khóa truy cập", "Join without a passkey"),
    "join.failed": Text(
        "Khóa vừa tạo không nhận được. Chưa có gì bị mất. Bấm lại để tạo lần nữa.",
        "The passkey was not accepted. Nothing is lost. Press again to make another.",
    ),
    # what can go wrong in the browser
    "keys.no_script": Text(
        "Trang này cần JavaScript để dùng khóa truy cập. Bật JavaScript rồi tải lại trang.",
        "This page needs JavaScript for passkeys. Turn it on and reload the page.",
    ),
    "keys.unsupported": Text(
        "Trình duyệt này không dùng được khóa truy cập. Cập nhật trình duyệt hoặc dùng máy khác.",
        "This browser cannot use passkeys. Update it or use another device.",
    ),
    "keys.cancelled": Text(
        "Chưa xong: đã hủy hoặc đã hết giờ chờ. Bấm lại khi sẵn sàng.",
        "Not done: it was cancelled or took too long. Press again when ready.",
    ),
    "keys.known": Text(
        "Máy này đã có khóa của bạn. Chọn máy khác.", "This device holds a passkey of yours already. Choose another."
    ),
    "keys.address": Text(
        "Khóa truy cập không dùng được ở địa chỉ này. Mở lại bằng tên miền đầy đủ; trên máy thử, bằng localhost.",
        "Passkeys do not work at this address. Open the desk by its full name; on a test server, by localhost.",
    ),
    "keys.failed": Text(
        "Chưa dùng được khóa. Kiểm tra kết nối rồi bấm lại.",
        "The passkey could not be used. Check the connection and press again.",
    ),
    "verb.passkey_added": Text("thêm một khóa truy cập", "added a passkey"),
    "verb.passkey_removed": Text("bỏ một khóa truy cập", "removed a passkey"),
    "verb.codes_made": Text("làm mã dự phòng", "made recovery codes"),
    "verb.recovered": Text("vào bằng mã dự phòng", "used a recovery code"),
    "verb.recovery_refused": Text("dùng mã dự phòng không được", "was refused a recovery code"),
}
