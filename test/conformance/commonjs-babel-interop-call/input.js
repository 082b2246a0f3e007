"use strict";

var _apiProxy = require("@mpxjs/api-proxy");
(0, _apiProxy.uploadFile)({ url, filePath: "a.png", name: "f" });
