export const id = 783;
export const ids = [783];
export const modules = {

/***/ 8456:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.toMessageSignatureBundle = toMessageSignatureBundle;
exports.toDSSEBundle = toDSSEBundle;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const protobuf_specs_1 = __webpack_require__(9654);
const bundle_1 = __webpack_require__(7742);
// Message signature bundle - $case: 'messageSignature'
function toMessageSignatureBundle(options) {
    return {
        mediaType: options.certificateChain
            ? bundle_1.BUNDLE_V02_MEDIA_TYPE
            : bundle_1.BUNDLE_V03_MEDIA_TYPE,
        content: {
            $case: 'messageSignature',
            messageSignature: {
                messageDigest: {
                    algorithm: protobuf_specs_1.HashAlgorithm.SHA2_256,
                    digest: options.digest,
                },
                signature: options.signature,
            },
        },
        verificationMaterial: toVerificationMaterial(options),
    };
}
// DSSE envelope bundle - $case: 'dsseEnvelope'
function toDSSEBundle(options) {
    return {
        mediaType: options.certificateChain
            ? bundle_1.BUNDLE_V02_MEDIA_TYPE
            : bundle_1.BUNDLE_V03_MEDIA_TYPE,
        content: {
            $case: 'dsseEnvelope',
            dsseEnvelope: toEnvelope(options),
        },
        verificationMaterial: toVerificationMaterial(options),
    };
}
function toEnvelope(options) {
    return {
        payloadType: options.artifactType,
        payload: options.artifact,
        signatures: [toSignature(options)],
    };
}
function toSignature(options) {
    return {
        keyid: options.keyHint || '',
        sig: options.signature,
    };
}
// Verification material
function toVerificationMaterial(options) {
    return {
        content: toKeyContent(options),
        tlogEntries: [],
        timestampVerificationData: { rfc3161Timestamps: [] },
    };
}
function toKeyContent(options) {
    if (options.certificate) {
        if (options.certificateChain) {
            return {
                $case: 'x509CertificateChain',
                x509CertificateChain: {
                    certificates: [{ rawBytes: options.certificate }],
                },
            };
        }
        else {
            return {
                $case: 'certificate',
                certificate: { rawBytes: options.certificate },
            };
        }
    }
    else {
        return {
            $case: 'publicKey',
            publicKey: {
                hint: options.keyHint || '',
            },
        };
    }
}


/***/ }),

/***/ 7742:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.BUNDLE_V03_MEDIA_TYPE = exports.BUNDLE_V03_LEGACY_MEDIA_TYPE = exports.BUNDLE_V02_MEDIA_TYPE = exports.BUNDLE_V01_MEDIA_TYPE = void 0;
exports.isBundleWithCertificateChain = isBundleWithCertificateChain;
exports.isBundleWithPublicKey = isBundleWithPublicKey;
exports.isBundleWithMessageSignature = isBundleWithMessageSignature;
exports.isBundleWithDsseEnvelope = isBundleWithDsseEnvelope;
exports.BUNDLE_V01_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle+json;version=0.1';
exports.BUNDLE_V02_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle+json;version=0.2';
exports.BUNDLE_V03_LEGACY_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle+json;version=0.3';
exports.BUNDLE_V03_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
// Type guards for bundle variants.
function isBundleWithCertificateChain(b) {
    return b.verificationMaterial.content.$case === 'x509CertificateChain';
}
function isBundleWithPublicKey(b) {
    return b.verificationMaterial.content.$case === 'publicKey';
}
function isBundleWithMessageSignature(b) {
    return b.content.$case === 'messageSignature';
}
function isBundleWithDsseEnvelope(b) {
    return b.content.$case === 'dsseEnvelope';
}


/***/ }),

/***/ 7714:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ValidationError = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
class ValidationError extends Error {
    fields;
    constructor(message, fields) {
        super(message);
        this.fields = fields;
    }
}
exports.ValidationError = ValidationError;


/***/ }),

/***/ 1040:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
__webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = exports.ev = exports.vw = exports.yI = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = exports.hj = exports.PR = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
var build_1 = __webpack_require__(8456);
Object.defineProperty(exports, "PR", ({ enumerable: true, get: function () { return build_1.toDSSEBundle; } }));
Object.defineProperty(exports, "hj", ({ enumerable: true, get: function () { return build_1.toMessageSignatureBundle; } }));
var bundle_1 = __webpack_require__(7742);
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.BUNDLE_V01_MEDIA_TYPE; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.BUNDLE_V02_MEDIA_TYPE; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.BUNDLE_V03_LEGACY_MEDIA_TYPE; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.BUNDLE_V03_MEDIA_TYPE; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.isBundleWithCertificateChain; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.isBundleWithDsseEnvelope; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.isBundleWithMessageSignature; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.isBundleWithPublicKey; } });
var error_1 = __webpack_require__(7714);
Object.defineProperty(exports, "yI", ({ enumerable: true, get: function () { return error_1.ValidationError; } }));
var serialized_1 = __webpack_require__(3404);
Object.defineProperty(exports, "vw", ({ enumerable: true, get: function () { return serialized_1.bundleFromJSON; } }));
Object.defineProperty(exports, "ev", ({ enumerable: true, get: function () { return serialized_1.bundleToJSON; } }));
__webpack_unused_export__ = ({ enumerable: true, get: function () { return serialized_1.envelopeFromJSON; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return serialized_1.envelopeToJSON; } });
var validate_1 = __webpack_require__(9352);
__webpack_unused_export__ = ({ enumerable: true, get: function () { return validate_1.assertBundle; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return validate_1.assertBundleLatest; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return validate_1.assertBundleV01; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return validate_1.assertBundleV02; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return validate_1.isBundleV01; } });


/***/ }),

/***/ 3404:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.envelopeToJSON = exports.envelopeFromJSON = exports.bundleToJSON = exports.bundleFromJSON = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const protobuf_specs_1 = __webpack_require__(9654);
const bundle_1 = __webpack_require__(7742);
const validate_1 = __webpack_require__(9352);
const bundleFromJSON = (obj) => {
    const bundle = protobuf_specs_1.Bundle.fromJSON(obj);
    switch (bundle.mediaType) {
        case bundle_1.BUNDLE_V01_MEDIA_TYPE:
            (0, validate_1.assertBundleV01)(bundle);
            break;
        case bundle_1.BUNDLE_V02_MEDIA_TYPE:
            (0, validate_1.assertBundleV02)(bundle);
            break;
        default:
            (0, validate_1.assertBundleLatest)(bundle);
            break;
    }
    return bundle;
};
exports.bundleFromJSON = bundleFromJSON;
const bundleToJSON = (bundle) => {
    return protobuf_specs_1.Bundle.toJSON(bundle);
};
exports.bundleToJSON = bundleToJSON;
const envelopeFromJSON = (obj) => {
    return protobuf_specs_1.Envelope.fromJSON(obj);
};
exports.envelopeFromJSON = envelopeFromJSON;
const envelopeToJSON = (envelope) => {
    return protobuf_specs_1.Envelope.toJSON(envelope);
};
exports.envelopeToJSON = envelopeToJSON;


/***/ }),

/***/ 9352:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.assertBundle = assertBundle;
exports.assertBundleV01 = assertBundleV01;
exports.isBundleV01 = isBundleV01;
exports.assertBundleV02 = assertBundleV02;
exports.assertBundleLatest = assertBundleLatest;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const error_1 = __webpack_require__(7714);
// Performs basic validation of a Sigstore bundle to ensure that all required
// fields are populated. This is not a complete validation of the bundle, but
// rather a check that the bundle is in a valid state to be processed by the
// rest of the code.
function assertBundle(b) {
    const invalidValues = validateBundleBase(b);
    if (invalidValues.length > 0) {
        throw new error_1.ValidationError('invalid bundle', invalidValues);
    }
}
// Asserts that the given bundle conforms to the v0.1 bundle format.
function assertBundleV01(b) {
    const invalidValues = [];
    invalidValues.push(...validateBundleBase(b));
    invalidValues.push(...validateInclusionPromise(b));
    if (invalidValues.length > 0) {
        throw new error_1.ValidationError('invalid v0.1 bundle', invalidValues);
    }
}
// Type guard to determine if Bundle is a v0.1 bundle.
function isBundleV01(b) {
    try {
        assertBundleV01(b);
        return true;
    }
    catch (e) {
        return false;
    }
}
// Asserts that the given bundle conforms to the v0.2 bundle format.
function assertBundleV02(b) {
    const invalidValues = [];
    invalidValues.push(...validateBundleBase(b));
    invalidValues.push(...validateInclusionProof(b));
    if (invalidValues.length > 0) {
        throw new error_1.ValidationError('invalid v0.2 bundle', invalidValues);
    }
}
// Asserts that the given bundle conforms to the newest (0.3) bundle format.
function assertBundleLatest(b) {
    const invalidValues = [];
    invalidValues.push(...validateBundleBase(b));
    invalidValues.push(...validateInclusionProof(b));
    invalidValues.push(...validateNoCertificateChain(b));
    if (invalidValues.length > 0) {
        throw new error_1.ValidationError('invalid bundle', invalidValues);
    }
}
function validateBundleBase(b) {
    const invalidValues = [];
    // Media type validation
    if (b.mediaType === undefined ||
        (!b.mediaType.match(/^application\/vnd\.dev\.sigstore\.bundle\+json;version=\d\.\d/) &&
            !b.mediaType.match(/^application\/vnd\.dev\.sigstore\.bundle\.v\d\.\d\+json/))) {
        invalidValues.push('mediaType');
    }
    // Content-related validation
    if (b.content === undefined) {
        invalidValues.push('content');
    }
    else {
        switch (b.content.$case) {
            case 'messageSignature':
                if (b.content.messageSignature.messageDigest === undefined) {
                    invalidValues.push('content.messageSignature.messageDigest');
                }
                else {
                    if (b.content.messageSignature.messageDigest.digest.length === 0) {
                        invalidValues.push('content.messageSignature.messageDigest.digest');
                    }
                }
                if (b.content.messageSignature.signature.length === 0) {
                    invalidValues.push('content.messageSignature.signature');
                }
                break;
            case 'dsseEnvelope':
                if (b.content.dsseEnvelope.payload.length === 0) {
                    invalidValues.push('content.dsseEnvelope.payload');
                }
                if (b.content.dsseEnvelope.signatures.length !== 1) {
                    invalidValues.push('content.dsseEnvelope.signatures');
                }
                else {
                    if (b.content.dsseEnvelope.signatures[0].sig.length === 0) {
                        invalidValues.push('content.dsseEnvelope.signatures[0].sig');
                    }
                }
                break;
        }
    }
    // Verification material-related validation
    if (b.verificationMaterial === undefined) {
        invalidValues.push('verificationMaterial');
    }
    else {
        if (b.verificationMaterial.content === undefined) {
            invalidValues.push('verificationMaterial.content');
        }
        else {
            switch (b.verificationMaterial.content.$case) {
                case 'x509CertificateChain':
                    if (b.verificationMaterial.content.x509CertificateChain.certificates
                        .length === 0) {
                        invalidValues.push('verificationMaterial.content.x509CertificateChain.certificates');
                    }
                    b.verificationMaterial.content.x509CertificateChain.certificates.forEach((cert, i) => {
                        if (cert.rawBytes.length === 0) {
                            invalidValues.push(`verificationMaterial.content.x509CertificateChain.certificates[${i}].rawBytes`);
                        }
                    });
                    break;
                case 'certificate':
                    if (b.verificationMaterial.content.certificate.rawBytes.length === 0) {
                        invalidValues.push('verificationMaterial.content.certificate.rawBytes');
                    }
                    break;
            }
        }
        if (b.verificationMaterial.tlogEntries === undefined) {
            invalidValues.push('verificationMaterial.tlogEntries');
        }
        else {
            if (b.verificationMaterial.tlogEntries.length > 0) {
                b.verificationMaterial.tlogEntries.forEach((entry, i) => {
                    if (entry.logId === undefined) {
                        invalidValues.push(`verificationMaterial.tlogEntries[${i}].logId`);
                    }
                    if (entry.kindVersion === undefined) {
                        invalidValues.push(`verificationMaterial.tlogEntries[${i}].kindVersion`);
                    }
                });
            }
        }
    }
    return invalidValues;
}
// Necessary for V01 bundles
function validateInclusionPromise(b) {
    const invalidValues = [];
    if (b.verificationMaterial &&
        b.verificationMaterial.tlogEntries?.length > 0) {
        b.verificationMaterial.tlogEntries.forEach((entry, i) => {
            if (entry.inclusionPromise === undefined) {
                invalidValues.push(`verificationMaterial.tlogEntries[${i}].inclusionPromise`);
            }
        });
    }
    return invalidValues;
}
// Necessary for V02 and later bundles
function validateInclusionProof(b) {
    const invalidValues = [];
    if (b.verificationMaterial &&
        b.verificationMaterial.tlogEntries?.length > 0) {
        b.verificationMaterial.tlogEntries.forEach((entry, i) => {
            if (entry.inclusionProof === undefined) {
                invalidValues.push(`verificationMaterial.tlogEntries[${i}].inclusionProof`);
            }
            else {
                if (entry.inclusionProof.checkpoint === undefined) {
                    invalidValues.push(`verificationMaterial.tlogEntries[${i}].inclusionProof.checkpoint`);
                }
            }
        });
    }
    return invalidValues;
}
// Necessary for V03 and later bundles
function validateNoCertificateChain(b) {
    const invalidValues = [];
    /* istanbul ignore next */
    if (b.verificationMaterial?.content?.$case === 'x509CertificateChain') {
        invalidValues.push('verificationMaterial.content.$case');
    }
    return invalidValues;
}


/***/ }),

/***/ 6337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Me: () => (/* binding */ MAX_BUNDLE_BYTES),
  t2: () => (/* binding */ createBundle),
  QN: () => (/* binding */ parseBundle),
  fP: () => (/* binding */ serializeBundle)
});

// EXTERNAL MODULE: ./node_modules/@sigstore/bundle/dist/index.js
var dist = __webpack_require__(1040);
// EXTERNAL MODULE: ./build/encoding/json-lines.js
var json_lines = __webpack_require__(8402);
// EXTERNAL MODULE: ./build/encoding/strict-json.js
var strict_json = __webpack_require__(9098);
// EXTERNAL MODULE: ./build/errors/failure.js
var failure = __webpack_require__(728);
;// CONCATENATED MODULE: ./build/bundle/schema.js
// The JSON shape of a bundle, checked strictly before any library reads it: libraries accept too much.


const UNSIGNED = /^(?:0|[1-9]\d{0,18})$/;
const INT64_MAX = 2n ** 63n - 1n;
function refuse(path, what) {
    throw new failure/* Failure */.HR('bundle-malformed', `the bundle is malformed: ${path} ${what}`);
}
const schema_text = (value, path) => {
    if (typeof value !== 'string')
        refuse(path, 'must be a string');
};
const bytes = (value, path) => {
    // A decoder accepts anything, and a pattern over megabytes exhausts the stack. Text is base64 if it encodes back to
    // itself.
    if (typeof value !== 'string' || Buffer.from(value, 'base64').toString('base64') !== value) {
        refuse(path, 'must be base64 with padding (RFC 4648, section 4)');
    }
};
const unsigned = (value, path) => {
    const digits = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
    if (typeof digits !== 'string' || !UNSIGNED.test(digits) || BigInt(digits) > INT64_MAX) {
        refuse(path, `must be a whole number from 0 to 2^63-1, but is ${(0,failure/* quote */.hD)(value)}`);
    }
};
function oneOf(...names) {
    return (value, path) => {
        if (typeof value !== 'string' || !names.includes(value)) {
            refuse(path, `must be one of ${names.join(', ')}, but is ${(0,failure/* quote */.hD)(value)}`);
        }
    };
}
function list(item, max) {
    return (value, path) => {
        if (!Array.isArray(value))
            return refuse(path, 'must be an array');
        if (value.length > max)
            refuse(path, `has ${value.length} items; the limit is ${max}`);
        value.forEach((each, index) => {
            item(each, `${path}[${index}]`);
        });
    };
}
/** An object. Names ending in `!` are required; each group of alternatives must have exactly one member set. */
function message(fields, ...alternatives) {
    const rows = Object.entries(fields).map(([key, check]) => {
        return { name: key.replace('!', ''), isRequired: key.endsWith('!'), check };
    });
    return (value, path) => {
        if (!(0,strict_json/* isRecord */.u4)(value))
            return refuse(path || 'the document', 'must be an object');
        const isGiven = (name) => Object.hasOwn(value, name) && value[name] !== null;
        for (const name of Object.keys(value)) {
            // Readers of ProtoJSON differ on the original snake_case names; the client spec (section 5) wants lowerCamelCase.
            if (name.includes('_') && isGiven(name))
                refuse(path || 'the document', `has the unknown field ${(0,failure/* quote */.hD)(name)}`);
        }
        for (const { name, isRequired, check } of rows) {
            const at = path === '' ? name : `${path}.${name}`;
            if (isGiven(name))
                check(value[name], at);
            else if (isRequired)
                refuse(at, 'is missing');
        }
        for (const group of alternatives) {
            const set = group.filter(isGiven);
            if (set.length !== 1) {
                refuse(path || 'the document', `must have exactly one of ${group.join(', ')}, but has ${set.length}`);
            }
        }
    };
}
/**
 * Entries and timestamps of a bundle are verified one by one, so their number is limited (sigstore-go has the same
 * limit).
 */
const MAX_EVIDENCE = 32;
const MAX_PROOF_HASHES = 64;
const logEntry = message({
    logIndex: unsigned,
    'logId!': message({ 'keyId!': bytes }),
    'kindVersion!': message({ 'kind!': schema_text, 'version!': schema_text }),
    integratedTime: unsigned,
    inclusionPromise: message({ 'signedEntryTimestamp!': bytes }),
    inclusionProof: message({
        logIndex: unsigned,
        'rootHash!': bytes,
        'treeSize!': unsigned,
        hashes: list(bytes, MAX_PROOF_HASHES),
        checkpoint: message({ 'envelope!': schema_text }),
    }),
    'canonicalizedBody!': bytes,
});
/**
 * Checks parsed JSON against the shape of a Sigstore bundle v0.1 to v0.3 (protobuf-specs, sigstore_bundle.proto).
 * In: any value, with path ''. Out: nothing.
 * @throws Failure `bundle-malformed`, naming the field
 */
const checkBundleShape = message({
    'mediaType!': schema_text,
    'verificationMaterial!': message({
        certificate: message({ 'rawBytes!': bytes }),
        x509CertificateChain: message({
            'certificates!': list(message({ 'rawBytes!': bytes }), MAX_EVIDENCE),
        }),
        publicKey: message({ hint: schema_text }),
        tlogEntries: list(logEntry, MAX_EVIDENCE),
        timestampVerificationData: message({
            rfc3161Timestamps: list(message({ 'signedTimestamp!': bytes }), MAX_EVIDENCE),
        }),
    }, ['certificate', 'x509CertificateChain', 'publicKey']),
    messageSignature: message({
        'messageDigest!': message({
            'algorithm!': oneOf('SHA2_256', 'SHA2_384', 'SHA2_512'),
            'digest!': bytes,
        }),
        'signature!': bytes,
    }),
    dsseEnvelope: message({
        'payload!': bytes,
        'payloadType!': schema_text,
        'signatures!': list(message({ 'sig!': bytes, keyid: schema_text }), MAX_EVIDENCE),
    }),
}, ['messageSignature', 'dsseEnvelope']);

;// CONCATENATED MODULE: ./build/bundle/bundle.js
// Bundles: a signature and all its evidence in one file, as bytes and as values. No I/O.





/** The largest bundle that is read, in bytes: enough for a statement of 16 MiB in base64 and its evidence. */
const MAX_BUNDLE_BYTES = 24 * 1024 * 1024;
const MEDIA_TYPES = [
    'application/vnd.dev.sigstore.bundle+json;version=0.1',
    'application/vnd.dev.sigstore.bundle+json;version=0.2',
    'application/vnd.dev.sigstore.bundle+json;version=0.3',
    'application/vnd.dev.sigstore.bundle.v0.3+json',
];
/**
 * Puts the evidence together as a bundle v0.3, with a message signature for a file or a DSSE envelope for a statement.
 * In: the parts, already checked where they were made. Out: the bundle value, ready to verify and to serialize.
 */
function createBundle(parts) {
    const { signature, certificate } = parts;
    const { digest, envelope } = parts.signable;
    const common = { signature, certificate, certificateChain: false };
    const bundle = envelope === undefined
        ? (0,dist/* toMessageSignatureBundle */.hj)({ ...common, digest })
        : (0,dist/* toDSSEBundle */.PR)({ ...common, artifact: envelope.payload, artifactType: envelope.payloadType });
    const { verificationMaterial } = bundle;
    const tlogEntries = parts.tlogEntries.map((entry) => {
        const { logId, kindVersion } = entry;
        if (logId === undefined || kindVersion === undefined) {
            throw new failure/* Failure */.HR('log-entry-invalid', 'the log entry has no log identifier or no kind');
        }
        return { ...entry, logId, kindVersion };
    });
    const rfc3161Timestamps = parts.timestamps.map((signedTimestamp) => ({ signedTimestamp }));
    const evidence = { tlogEntries, timestampVerificationData: { rfc3161Timestamps } };
    return { ...bundle, verificationMaterial: { ...verificationMaterial, ...evidence } };
}
/**
 * A bundle as the bytes of its file: one line of UTF-8 JSON with lowerCamelCase names in the order of the schema, so
 * that equal bundles have equal bytes.
 */
function serializeBundle(bundle) {
    const json = (0,dist/* bundleToJSON */.ev)(bundle);
    const entries = json.verificationMaterial.tlogEntries;
    // ProtoJSON omits zeros and empty lists, but sigstore-python requires them: the first entry of a log has both.
    const tlogEntries = bundle.verificationMaterial.tlogEntries.map(({ logIndex, inclusionProof }, index) => {
        const entry = { logIndex, ...entries[index] };
        if (inclusionProof === undefined)
            return entry;
        const proof = { logIndex: inclusionProof.logIndex, ...entries[index]?.inclusionProof };
        const { checkpoint, ...path } = { ...proof, hashes: proof.hashes ?? [] };
        return { ...entry, inclusionProof: { ...path, checkpoint } };
    });
    const verificationMaterial = { ...json.verificationMaterial, tlogEntries };
    return Buffer.from(JSON.stringify({ ...json, verificationMaterial }));
}
const COSIGN_2 = 'Verify it with `cosign verify-blob --bundle`, or ask for a Sigstore bundle (`cosign sign-blob --new-bundle-format`).';
/** The SLSA generator for GitHub writes such files with the suffix `.intoto.jsonl`. */
const ENVELOPE = 'Verify it with the tool of the one who made it, such as slsa-verifier, or ask for an attestation as a Sigstore bundle.';
/**
 * Reads a bundle v0.1, v0.2 or v0.3, which is untrusted. For a file of several bundles see bundle-file.ts.
 * In: the bytes of the file. Out: the bundle, with every required field present and every base64 value decoded; nothing
 * in it is verified yet. An absent logIndex is 0.
 * @throws Failure `bundle-malformed`, naming the field
 */
function parseBundle(bytes) {
    if (bytes.length > MAX_BUNDLE_BYTES) {
        const size = `${bytes.length} bytes long; the limit is ${MAX_BUNDLE_BYTES}`;
        throw new failure/* Failure */.HR('bundle-malformed', `the bundle is ${size}`);
    }
    const json = (0,strict_json/* parseStrictJson */.RJ)(bytes, (why, cause) => {
        const what = (0,json_lines/* isJsonLines */.q)(bytes)
            ? 'it is a file of several bundles (JSON Lines), but one bundle is needed here'
            : why;
        return new failure/* Failure */.HR('bundle-malformed', `the bundle cannot be read: ${what}`, { cause });
    });
    if ((0,strict_json/* isRecord */.u4)(json) && 'base64Signature' in json) {
        const what = 'the bundle has the old format of cosign 2 (base64Signature), which only cosign reads';
        throw new failure/* Failure */.HR('bundle-malformed', what, { remedy: COSIGN_2 });
    }
    if ((0,strict_json/* isRecord */.u4)(json) && 'payloadType' in json && 'signatures' in json) {
        const what = 'the bundle is only an envelope (DSSE), without the evidence that makes it a Sigstore bundle';
        throw new failure/* Failure */.HR('bundle-malformed', what, { remedy: ENVELOPE });
    }
    checkBundleShape(json, '');
    const { mediaType } = Object(json);
    if (!MEDIA_TYPES.includes(mediaType)) {
        throw new failure/* Failure */.HR('bundle-malformed', `the bundle has the unknown mediaType ${(0,failure/* quote */.hD)(mediaType)}`);
    }
    try {
        return (0,dist/* bundleFromJSON */.vw)(json);
    }
    catch (cause) {
        const fields = cause instanceof dist/* ValidationError */.yI ? `: ${cause.fields.join(', ')}` : '';
        const what = `the bundle has missing or extra fields for its version${fields}`;
        throw new failure/* Failure */.HR('bundle-malformed', what, { cause });
    }
}


/***/ }),

/***/ 8489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  attest: () => (/* binding */ attest)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/attestation/check-statement.js
var check_statement = __webpack_require__(601);
// EXTERNAL MODULE: ./build/errors/failure.js
var failure = __webpack_require__(728);
// EXTERNAL MODULE: ./build/identity/fulcio/issuers.js
var issuers = __webpack_require__(2692);
// EXTERNAL MODULE: ./build/identity/policy/job-claims.js
var job_claims = __webpack_require__(3531);
// EXTERNAL MODULE: ./build/identity/policy/inspect-token.js + 4 modules
var inspect_token = __webpack_require__(9815);
// EXTERNAL MODULE: ./build/identity/fulcio/principal.js
var principal = __webpack_require__(6202);
// EXTERNAL MODULE: ./build/identity/fulcio/template.js
var template = __webpack_require__(384);
;// CONCATENATED MODULE: ./build/attestation/claim-fields.js
// Fields of a predicate ← claims of the identity token: read strictly, and placed by the path of each field.



/** A Git commit in SHA-1 or SHA-256. */
const COMMIT = [/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/, 'a commit'];
const WHOLE_NUMBER = [/^\d{1,19}$/, 'a whole number'];
const GIT_REF = [/^refs\/[^\s\p{Cc}]+$/u, 'a full Git ref such as refs/heads/main'];
const WHY = 'Provenance contains only what the issuer of the identity token signed.';
/**
 * Reads claims as text. In: the claims, those that are needed, and the form of each. Out: the values of all that have a
 * form. Throws `token-claim-missing` with all that are absent, null or empty, and `token-claim-invalid`.
 */
function readClaims(claims, needed, forms) {
    const given = Object.keys(forms).filter((name) => Object.hasOwn(claims, name));
    const present = given.filter((name) => ![undefined, null, ''].includes(claims[name]));
    const missing = needed.filter((name) => !present.includes(name));
    if (missing.length > 0)
        throw new failure/* Failure */.HR('token-claim-missing', `${(0,principal/* missingClaims */.kW)(missing).message}, which provenance needs`, {
            why: WHY,
        });
    return Object.fromEntries(present.map((name) => [name, readClaim(claims, name, forms)]));
}
function readClaim(claims, name, forms) {
    const value = claims[name];
    const text = Number.isSafeInteger(value) ? String(value) : value;
    const [form, called] = forms[name] ?? COMMIT;
    if (typeof text === 'string' && form.test(text))
        return text;
    throw invalidClaim(name, `is ${(0,failure/* quote */.hD)(value)}, not ${called}`);
}
/** The Failure for a claim that provenance cannot state. In: its name, and the rest of a sentence about it. */
function invalidClaim(name, what, remedy) {
    const message = `the claim \`${name}\` of the identity token ${what}`;
    return new failure/* Failure */.HR('token-claim-invalid', message, { why: WHY, remedy });
}
/** The names that the values of fields mention. */
function mentionsOf(fields) {
    return [...new Set(fields.flatMap(([, value]) => (0,template/* parseTemplate */.Q)(value).mentions))];
}
/** An object with these fields. In: fields, and the value of each name that they mention. */
function fillFields(fields, values) {
    const result = {};
    for (const [path, value] of fields) {
        const text = (0,template/* parseTemplate */.Q)(value).render((name) => values[name], (name) => {
            throw new failure/* Failure */.HR('internal', `no value for ${name} in ${path}`);
        });
        place(result, path.split(/\.|(?=\[)/), text);
    }
    return result;
}
/** Puts a value into nested objects and arrays; `[0]` is an element of an array. */
function place(holder, [first = '', ...rest], value) {
    const members = holder;
    const name = first.replace(/^\[(\d+)\]$/, '$1');
    if (rest.length === 0)
        members[name] = value;
    else {
        members[name] ??= rest[0]?.startsWith('[') ? [] : {};
        place(members[name], rest, value);
    }
}

;// CONCATENATED MODULE: ./build/attestation/github-provenance.js
// Provenance of a job of GitHub Actions, in the build type of GitHub (github.com/actions/buildtypes, workflow/v1).



const BUILD_TYPE = 'https://actions.github.io/buildtypes/workflow/v1';
/** The events that the build type covers; GitHub's own actions use it for the others too. */
const EVENTS = ['create', 'release', 'push', 'workflow_dispatch'];
/**
 * The fields of every predicate. `url` is the address of the server, as in the certificate; `workflow_path` is
 * `workflow_ref` without the repository and the ref.
 */
const GITHUB_FIELDS = [
    ['buildDefinition.externalParameters.workflow.ref', 'ref'],
    ['buildDefinition.externalParameters.workflow.repository', '{{ .url }}/{{ .repository }}'],
    ['buildDefinition.externalParameters.workflow.path', 'workflow_path'],
    ['buildDefinition.internalParameters.github.event_name', 'event_name'],
    ['buildDefinition.internalParameters.github.repository_id', 'repository_id'],
    ['buildDefinition.internalParameters.github.repository_owner_id', 'repository_owner_id'],
    ['buildDefinition.internalParameters.github.runner_environment', 'runner_environment'],
    ['buildDefinition.resolvedDependencies[0].uri', 'git+{{ .url }}/{{ .repository }}@{{ .ref }}'],
    ['buildDefinition.resolvedDependencies[0].digest.gitCommit', 'sha'],
    ['runDetails.builder.id', '{{ .url }}/{{ .job_workflow_ref }}'],
    [
        'runDetails.metadata.invocationId',
        '{{ .url }}/{{ .repository }}/actions/runs/{{ .run_id }}/attempts/{{ .run_attempt }}',
    ],
];
/**
 * The fields for a reusable workflow that is at another commit. The build type requires the first dependency and
 * allows others (SLSA provenance v1, resolvedDependencies). `job_workflow_repository` and `job_workflow_revision` are
 * parts of `job_workflow_ref`.
 */
const REUSABLE_WORKFLOW_FIELDS = [
    [
        'buildDefinition.resolvedDependencies[1].uri',
        'git+{{ .url }}/{{ .job_workflow_repository }}@{{ .job_workflow_revision }}',
    ],
    ['buildDefinition.resolvedDependencies[1].digest.gitCommit', 'job_workflow_sha'],
];
const WORKFLOW_REF = [/^[^/@\s]+\/[^/@\s]+\/[^\p{Cc}]+@[^\p{Cc}]+$/u, 'OWNER/REPOSITORY/PATH@REF'];
/** As GitHub describes the claims (docs: OpenID Connect reference). */
const FORMS = {
    url: [/^https?:\/\/[^\s?#]+[^\s?#/]$/, 'the address of a server'],
    repository: [/^[^/@\s]+\/[^/@\s]+$/, 'OWNER/REPOSITORY'],
    ref: GIT_REF,
    sha: COMMIT,
    event_name: [/^\w+$/, 'the name of an event'],
    repository_id: WHOLE_NUMBER,
    repository_owner_id: WHOLE_NUMBER,
    runner_environment: [/^(github|self)-hosted$/, 'github-hosted or self-hosted'],
    run_id: WHOLE_NUMBER,
    run_attempt: WHOLE_NUMBER,
    workflow_ref: WORKFLOW_REF,
    job_workflow_ref: WORKFLOW_REF,
    job_workflow_sha: COMMIT,
};
const DERIVED = 'workflow_path';
/** The claims that every predicate needs. */
const GITHUB_CLAIMS = [
    ...mentionsOf(GITHUB_FIELDS).filter((name) => name !== DERIVED),
    'workflow_ref',
];
/** The predicate of type `https://slsa.dev/provenance/v1`. Throws as {@link readClaims}. */
function gitHubProvenance(token) {
    const { url } = (0,inspect_token/* inspectToken */.e4)(token).provider?.defaults ?? {};
    const claims = readClaims({ url, ...token.claims }, GITHUB_CLAIMS, FORMS);
    const values = { ...claims, workflow_path: workflowPath(claims) };
    const reused = reusableWorkflow(claims);
    const fields = reused === undefined ? GITHUB_FIELDS : [...GITHUB_FIELDS, ...REUSABLE_WORKFLOW_FIELDS];
    const { buildDefinition, runDetails } = fillFields(fields, { ...values, ...reused });
    return { buildDefinition: { buildType: BUILD_TYPE, ...Object(buildDefinition) }, runDetails };
}
/** A sentence about an event that the build type does not cover. */
function gitHubNotices({ claims: { event_name: event } }) {
    if (typeof event !== 'string' || EVENTS.includes(event))
        return [];
    return [
        `the provenance is of the event ${(0,failure/* quote */.hD)(event)}, but its build type covers only ${EVENTS.join(', ')}: a strict verifier may refuse it`,
    ];
}
/** The path in `workflow_ref`. Both the path and the ref may contain an @, so both ends must be the other claims. */
function workflowPath({ workflow_ref: whole = '', repository = '', ref = '' }) {
    const [start, end] = [`${repository}/`, `@${ref}`];
    const path = whole.slice(start.length, whole.length - end.length);
    if (whole.startsWith(start) && whole.endsWith(end) && path !== '')
        return path;
    throw invalidClaim('workflow_ref', `is ${(0,failure/* quote */.hD)(whole)}, which is not a workflow of ${(0,failure/* quote */.hD)(repository)} at ${(0,failure/* quote */.hD)(ref)}`, 'Sign in a workflow file of the repository itself: this build type cannot describe a workflow that a ruleset requires.');
}
/** The repository and the revision of a workflow that the started workflow calls, if its commit is another one. */
function reusableWorkflow(values) {
    const { job_workflow_ref: called = '', job_workflow_sha: commit, workflow_ref: started } = values;
    if (called === started || commit === undefined)
        return undefined;
    // The path ends where a file of YAML does, or has no @.
    const parts = /^([^/]+\/[^/]+)\/(?:.+?\.ya?ml|[^@]+)@(.+)$/.exec(called);
    if (parts === null)
        throw invalidClaim('job_workflow_ref', `is ${(0,failure/* quote */.hD)(called)}, not ${WORKFLOW_REF[1]}`);
    const [, repository = '', revision = ''] = parts;
    const same = repository === values['repository'] && revision === values['ref'] && commit === values['sha'];
    return same ? undefined : { job_workflow_repository: repository, job_workflow_revision: revision };
}

;// CONCATENATED MODULE: ./build/attestation/gitlab-provenance.js

const gitlab_provenance_BUILD_TYPE = 'https://docs.gitlab.com/ci/pipeline_security/slsa/provenance_v1';
/**
 * GitLab's fields, as far as a claim exists: no claim contains the name of the job (`entryPoint`), its variables, or the
 * executor and the architecture of the runner. Consumers ignore additional parameters, so the ref and the pipeline
 * definition are there too. `iss` is the address of the GitLab instance, without a final slash.
 */
const GITLAB_FIELDS = [
    ['buildDefinition.externalParameters.source', '{{ .iss }}/{{ .project_path }}'],
    ['buildDefinition.externalParameters.ref', 'ref_path'],
    ['buildDefinition.externalParameters.configuration', 'https://{{ .ci_config_ref_uri }}'],
    ['buildDefinition.internalParameters.job', 'job_id'],
    ['buildDefinition.internalParameters.pipeline', 'pipeline_id'],
    ['buildDefinition.internalParameters.pipeline_source', 'pipeline_source'],
    ['buildDefinition.internalParameters.project_id', 'project_id'],
    ['buildDefinition.internalParameters.namespace_id', 'namespace_id'],
    ['buildDefinition.internalParameters.runner_environment', 'runner_environment'],
    ['buildDefinition.resolvedDependencies[0].uri', '{{ .iss }}/{{ .project_path }}'],
    ['buildDefinition.resolvedDependencies[0].digest.gitCommit', 'sha'],
    ['runDetails.builder.id', '{{ .iss }}/{{ .project_path }}/-/runners/{{ .runner_id }}'],
    ['runDetails.metadata.invocationId', 'job_id'],
];
const NAME = [/^\w+$/, 'a name'];
/** As GitLab describes the claims (docs: "OpenID Connect (OIDC) Authentication Using ID Tokens"). */
const gitlab_provenance_FORMS = {
    iss: [/^https?:\/\/[^\s?#]+$/, 'an address'],
    project_path: [/^[^/@\s]+(\/[^/@\s]+)+$/, 'GROUP/PROJECT'],
    ref_path: GIT_REF,
    ci_config_ref_uri: [/^[^/\s]+\/[^\s\p{Cc}]+\/\/[^\p{Cc}]+@[^\s\p{Cc}]+$/u, 'HOST/GROUP/PROJECT//PATH@REF'],
    job_id: WHOLE_NUMBER,
    pipeline_id: WHOLE_NUMBER,
    pipeline_source: NAME,
    project_id: WHOLE_NUMBER,
    namespace_id: WHOLE_NUMBER,
    runner_environment: [/^(gitlab|self)-hosted$/, 'gitlab-hosted or self-hosted'],
    sha: COMMIT,
    runner_id: WHOLE_NUMBER,
};
/** The claims that every predicate needs. */
const GITLAB_CLAIMS = mentionsOf(GITLAB_FIELDS);
/** The predicate of type `https://slsa.dev/provenance/v1`. Throws as {@link readClaims}. */
function gitLabProvenance({ claims }) {
    const values = readClaims(claims, GITLAB_CLAIMS, gitlab_provenance_FORMS);
    const iss = values['iss']?.replace(/\/$/, '') ?? '';
    const { buildDefinition, runDetails } = fillFields(GITLAB_FIELDS, { ...values, iss });
    return { buildDefinition: { buildType: gitlab_provenance_BUILD_TYPE, ...Object(buildDefinition) }, runDetails };
}

;// CONCATENATED MODULE: ./build/attestation/environment-differences.js
// Claims of the token ↔ variables of the job: where they differ, the provenance does not describe this job.





/**
 * Compares the claims that provenance contains with the environment of the job. In: the claims of the token, and the
 * environment. Out: one sentence for each variable that has another value; a variable that is not set has none.
 */
function environmentDifferences(claims, env) {
    const { provider = '' } = (0,issuers/* providerOf */.lc)(claims);
    const used = [...GITHUB_CLAIMS, ...GITLAB_CLAIMS];
    return Object.entries((0,job_claims/* variablesOf */.ht)(provider)).flatMap(([claim, variable]) => {
        const [signed, value] = [claims[claim], env[variable]];
        if (!used.includes(claim) || signed === undefined || !value || String(signed) === value)
            return [];
        return [
            `the provenance has the signed claim \`${claim}\` (${(0,failure/* quote */.hD)(signed)}), but ${variable} of this job is ${(0,failure/* quote */.hD)(value)}`,
        ];
    });
}

// EXTERNAL MODULE: ./build/encoding/strict-json.js
var strict_json = __webpack_require__(9098);
// EXTERNAL MODULE: ./build/encoding/uri.js
var uri = __webpack_require__(8038);
;// CONCATENATED MODULE: ./build/attestation/predicate.js
// The predicate of an in-toto statement: a JSON object of a type, checked before anything is signed.



/**
 * A predicate that a file contains. In: its bytes, whose number the caller limits, its type, and the name of the file
 * for messages. Throws `predicate-invalid`, with the remedy.
 */
function parsePredicate(bytes, type, called) {
    const named = `the predicate ${(0,failure/* quote */.hD)(called)}`;
    if (!(0,uri/* isAbsoluteUri */.C)(type)) {
        const remedy = 'Give the URI of its type, such as "https://slsa.dev/provenance/v1".';
        throw new failure/* Failure */.HR('predicate-invalid', `the type of ${named} is ${(0,failure/* quote */.hD)(type)}, which is not a URI`, {
            remedy,
        });
    }
    const predicate = readObject(bytes, named);
    const { _type: statement, payload, payloadType } = predicate;
    if (typeof statement === 'string' && statement.startsWith('https://in-toto.io/Statement/'))
        throw new failure/* Failure */.HR('predicate-invalid', `${named} is a whole in-toto statement`, {
            remedy: 'Give only the member `predicate` of the statement: the subjects are the files of this run.',
        });
    if (payload !== undefined && payloadType !== undefined)
        throw new failure/* Failure */.HR('predicate-invalid', `${named} is a DSSE envelope`, {
            remedy: 'Give the predicate itself, without a statement and without an envelope.',
        });
    return { type, predicate };
}
/**
 * The object in a file of JSON that can be written again without loss. In: its bytes, and what to call it in messages.
 * Throws `predicate-invalid`.
 */
function readObject(bytes, named) {
    const refuse = (what, remedy, cause) => new failure/* Failure */.HR('predicate-invalid', `${named} ${what}`, { remedy, cause });
    const value = (0,strict_json/* parseStrictJson */.RJ)(bytes, (reason, cause) => refuse(`cannot be read: ${reason}`, formRemedy(bytes), cause));
    if (!(0,strict_json/* isRecord */.u4)(value))
        throw refuse('is not a JSON object', 'Make it an object.');
    for (const each of (0,strict_json/* valuesIn */.aC)(value)) {
        if (typeof each === 'string' && /\p{Surrogate}/u.test(each))
            throw refuse(`has the text ${(0,failure/* quote */.hD)(each)}, which is half a character`, 'Write a surrogate only as one of a pair.');
        if (typeof each === 'number' && isInexact(each))
            throw refuse(`has a number that is read as ${each}, and other programs read it differently`, 'Write a number of this size as text (RFC 7493, section 2.2).');
    }
    return value;
}
/** A whole number that a double cannot represent exactly, or one that is infinite in it. */
const isInexact = (value) => !Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value));
/** What to write instead of text that is not JSON, by how it begins. */
function formRemedy(bytes) {
    const start = bytes
        .subarray(0, 1024)
        .toString('utf8')
        .replace(/^\ufeff/, '')
        .trimStart();
    if (start.startsWith('<'))
        return 'It looks like XML. Write it as JSON.';
    if (/^(---|#|[\w-]+:)/.test(start))
        return 'It looks like YAML or like tags with values. Write it as JSON.';
    return 'Write it as one JSON object in UTF-8, without a byte order mark and without duplicate names in an object.';
}

;// CONCATENATED MODULE: ./build/attestation/provenance.js
// SLSA provenance of a job, made only of the claims that the issuer of its token signed (slsa.dev/provenance/v1).




const PROVENANCE_TYPE = 'https://slsa.dev/provenance/v1';
/** By the provider of the job, as in Fulcio's configuration. */
const BY_PROVIDER = {
    'github-workflow': gitHubProvenance,
    'gitlab-pipeline': gitLabProvenance,
};
/**
 * The provenance of the job that a token identifies. In: the token of the signing session, for which Fulcio issued the
 * certificate; nothing here verifies it. Throws `token-claim-missing` or `token-claim-invalid`, which name the claim, and
 * `provenance-unsupported` for a token of another kind.
 */
function createProvenance(token) {
    const provider = providerOf(token);
    const create = Object.hasOwn(BY_PROVIDER, provider) ? BY_PROVIDER[provider] : undefined;
    if (create !== undefined)
        return { type: PROVENANCE_TYPE, predicate: create(token) };
    const what = `the identity token of ${(0,failure/* quote */.hD)(token.issuer)} is not of a job of GitHub Actions or GitLab CI/CD`;
    throw new failure/* Failure */.HR('provenance-unsupported', what);
}
/** Warnings about provenance that is valid, but that a strict verifier may refuse: sentences. */
function provenanceNotices(token) {
    return providerOf(token) === 'github-workflow' ? gitHubNotices(token) : [];
}
function providerOf({ claims, issuer, fulcio }) {
    const { row } = (0,issuers/* rowOf */.OB)(claims, issuer, fulcio);
    return row.type === 'ci-provider' ? (row.provider ?? '') : '';
}

// EXTERNAL MODULE: ./build/bundle/bundle.js + 1 modules
var bundle_bundle = __webpack_require__(6337);
// EXTERNAL MODULE: ./build/trust/rekor-versions.js
var rekor_versions = __webpack_require__(5102);
;// CONCATENATED MODULE: ./build/attestation/distribution-name.js
// File names of Python distributions: what PyPI reads as a wheel or a source distribution, and why it refuses another name.

/** A project (core metadata specification, "Name"). */
const PROJECT = /^[A-Z0-9](?:[A-Z0-9._-]*[A-Z0-9])?$/i;
/** A project in the name of a wheel has no hyphen, and no two underscores in a row (PEP 427, "Escaping and Unicode"). */
const WHEEL_PROJECT = /^(?!.*__)[A-Z0-9](?:[A-Z0-9._]*[A-Z0-9])?$/i;
/** A build tag begins with a digit (binary distribution format, "File name convention"). */
const BUILD_TAG = /^\d[^\s-]*$/;
/** A tag, or several with dots between them (platform compatibility tags, "Compressed tag sets"). */
const PYTHON_TAG = /^[A-Z_]\w*(?:\.[A-Z_]\w*)*$/i;
const TAG = /^\w+(?:\.\w+)*$/;
/** A version in any spelling that installers read (version specifiers, "Appendix: Parsing version strings"). */
const VERSION = new RegExp([
    /^v?(?:\d+!)?\d+(?:\.\d+)*/,
    /(?:[._-]?(?:alpha|a|beta|b|preview|pre|c|rc)[._-]?\d*)?/,
    /(?:-\d+|[._-]?(?:post|rev|r)[._-]?\d*)?/,
    /(?:[._-]?dev[._-]?\d*)?/,
    /(?:\+[a-z0-9]+(?:[._-][a-z0-9]+)*)?$/,
]
    .map(({ source }) => source)
    .join(''), 'i');
const SDIST = /(?:\.tar\.gz|\.zip)$/;
const FORM = 'Give only wheels (NAME-VERSION-PYTHON-ABI-PLATFORM.whl) and source distributions (NAME-VERSION.tar.gz or .zip), with the names that the build tool gave them.';
/**
 * Requires that a file can be attested for PyPI. In: its base name. Out: nothing. Throws `input-invalid`, with the part
 * of the name that is wrong. A name need not be normalized: PyPI compares it as it was uploaded.
 */
function requireDistributionName(name) {
    const problem = name.endsWith('.whl') ? wheelProblem(name.slice(0, -4)) : sdistProblem(name);
    if (problem === undefined)
        return;
    const what = `the file ${(0,failure/* quote */.hD)(name)} is not a Python distribution: ${problem}`;
    throw new failure/* Failure */.HR('input-invalid', what, { remedy: FORM });
}
/** What is wrong with the name of a wheel, without its ending; undefined if nothing is. */
function wheelProblem(stem) {
    const parts = stem.split('-');
    if (parts.length !== 5 && parts.length !== 6)
        return `the name of a wheel has 5 or 6 parts with hyphens between them, but this one has ${parts.length}`;
    const [project = '', version = ''] = parts;
    const [python = '', abi = '', platform = ''] = parts.slice(-3);
    const build = parts.length === 6 ? parts[2] : undefined;
    if (!WHEEL_PROJECT.test(project))
        return `${(0,failure/* quote */.hD)(project)} is not a project`;
    if (!VERSION.test(version))
        return notVersion(version);
    if (build !== undefined && !BUILD_TAG.test(build))
        return `the build tag ${(0,failure/* quote */.hD)(build)} does not begin with a digit`;
    if (!PYTHON_TAG.test(python))
        return `${(0,failure/* quote */.hD)(python)} is not a Python tag`;
    const wrong = [abi, platform].find((tag) => !TAG.test(tag));
    return wrong === undefined ? undefined : `${(0,failure/* quote */.hD)(wrong)} is not a tag`;
}
/** The same for any other name. A version has no hyphen there, so the last one is before it. */
function sdistProblem(name) {
    if (!SDIST.test(name))
        return 'its name does not end in .whl, .tar.gz or .zip';
    const stem = name.replace(SDIST, '');
    const hyphen = stem.lastIndexOf('-');
    const [project, version] = [stem.slice(0, Math.max(hyphen, 0)), stem.slice(hyphen + 1)];
    if (hyphen === -1)
        return 'there is no hyphen between a project and a version';
    if (!PROJECT.test(project))
        return `${(0,failure/* quote */.hD)(project)} is not a project`;
    return VERSION.test(version) ? undefined : notVersion(version);
}
const notVersion = (version) => `${(0,failure/* quote */.hD)(version)} is not a version of Python packages`;

;// CONCATENATED MODULE: ./build/attestation/pypi.js
// Attestations for PyPI (PEP 740): the statement about one distribution, and a bundle → the object that PyPI stores.




/** docs.pypi.org, "PyPI Publish Attestation (v1)": the predicate is null. */
const PUBLISH_TYPE = 'https://docs.pypi.org/attestations/publish/v1';
/** The one log whose time PyPI accepts, because an attestation has no place for a timestamp. */
const REKOR_VERSION = 1;
const REMEDY = `Sign with version ${REKOR_VERSION} of Rekor (\`rekor-version: ${REKOR_VERSION}\`, --rekor-version ${REKOR_VERSION}).`;
/**
 * The name of the file next to a distribution in which twine and uv look for its attestation. Throws `input-invalid` for
 * a name that PyPI does not read as a distribution.
 */
function publishAttestationName(distribution) {
    requireDistributionName(distribution);
    return `${distribution}.publish.attestation`;
}
/**
 * The statement about one distribution, as bytes to sign (in-toto statement v1; pypi-attestations 0.0.30). In: the base
 * name of its file, and SHA-256 of the file. Throws `input-invalid` for a name that PyPI does not read as a distribution.
 */
function publishStatement(name, sha256) {
    requireDistributionName(name);
    const statement = {
        _type: 'https://in-toto.io/Statement/v1',
        subject: [{ name, digest: { sha256: sha256.toString('hex') } }],
        predicateType: PUBLISH_TYPE,
        predicate: null,
    };
    return Buffer.from(JSON.stringify(statement));
}
/**
 * A bundle of such a statement as the attestation object of PEP 740, in JSON. In: the bundle, or its bytes; nothing in it
 * is verified here. Throws `bundle-malformed` for bytes that are no bundle, and `input-invalid` for a bundle that PyPI
 * could not verify: one without a statement, or without an entry of Rekor v1.
 */
function toPublishAttestation(given) {
    const bundle = Buffer.isBuffer(given) ? (0,bundle_bundle/* parseBundle */.QN)(given) : given;
    const { content, verificationMaterial } = bundle;
    const signatures = content.$case === 'dsseEnvelope' ? content.dsseEnvelope.signatures : [];
    const [signature] = signatures;
    if (content.$case !== 'dsseEnvelope' || signature === undefined || signatures.length > 1)
        throw refused('it is not a statement with one signature', 'Sign a statement about the distribution.');
    const certificate = leafOf(verificationMaterial);
    if (certificate === undefined)
        throw refused('it has no certificate', 'Sign with an identity, not with a key.');
    // As they are in the file of the bundle, with the members that are zero.
    const { verificationMaterial: json } = JSON.parse((0,bundle_bundle/* serializeBundle */.fP)(bundle).toString());
    const entries = json.tlogEntries.filter((_, index) => givesTime(verificationMaterial.tlogEntries[index]));
    if (entries.length === 0)
        throw refused(`it has no log entry of Rekor v${REKOR_VERSION}`, REMEDY);
    const attestation = {
        version: 1,
        verification_material: { certificate: certificate.toString('base64'), transparency_entries: entries },
        envelope: {
            statement: content.dsseEnvelope.payload.toString('base64'),
            signature: signature.sig.toString('base64'),
        },
    };
    return Buffer.from(JSON.stringify(attestation));
}
/** The signing certificate, DER; undefined for a bundle of a key. */
function leafOf({ content }) {
    if (content.$case === 'certificate')
        return content.certificate.rawBytes;
    return content.$case === 'x509CertificateChain'
        ? content.x509CertificateChain.certificates[0]?.rawBytes
        : undefined;
}
/** Whether a log entry has a time that the log signed. */
function givesTime(entry) {
    if (entry?.inclusionPromise === undefined)
        return false;
    const { kind, version } = entry.kindVersion;
    return (0,rekor_versions/* rekorVersionOf */.V)(`${kind}/${version}`) === REKOR_VERSION && entry.integratedTime !== '0';
}
const refused = (what, remedy) => new failure/* Failure */.HR('input-invalid', `the bundle cannot become an attestation for PyPI: ${what}`, { remedy });

;// CONCATENATED MODULE: ./build/attestation/sbom.js
// Software bills of materials: which predicate a document in JSON is, by its content.



const FORMATS = 'Write the SBOM as SPDX in JSON (version 2: `spdxVersion`; version 3: `@context` and `@graph`) or as CycloneDX in JSON (`bomFormat` and `specVersion`).';
/** The context of a JSON document of SPDX 3 (SPDX 3.0.1, Annex "Serialization information"), with its version. */
const SPDX_3_CONTEXT = /^https:\/\/spdx\.org\/rdf\/3(\.\d+)*\/spdx-context\.jsonld$/;
/**
 * An SBOM as a predicate. In: the bytes of the file, whose number the caller limits, and its name for messages. Throws
 * `predicate-invalid` for a document of neither kind, in another encoding, or of a version without a predicate type.
 */
function parseSbom(bytes, called) {
    const named = `the SBOM ${(0,failure/* quote */.hD)(called)}`;
    const predicate = readObject(bytes, named);
    const refuse = (what) => new failure/* Failure */.HR('predicate-invalid', `${named} ${what}`, { remedy: FORMATS });
    const type = spdx2Type(predicate, refuse) ?? spdx3Type(predicate, refuse) ?? cycloneDxType(predicate, refuse);
    if (type !== undefined)
        return { type, predicate };
    if ((0,strict_json/* isRecord */.u4)(predicate['sbom'])) {
        const remedy = 'Give only the member `sbom`: the file is an answer of the dependency graph API of GitHub.';
        throw new failure/* Failure */.HR('predicate-invalid', `${named} is an object around an SBOM`, { remedy });
    }
    throw refuse('is neither SPDX nor CycloneDX: it has no `spdxVersion`, `@context` of SPDX or `bomFormat`');
}
/** The version is part of the type (in-toto attestation, predicates/spdx2.md), as in actions/attest-sbom 3. */
function spdx2Type({ spdxVersion: version }, refuse) {
    if (version === undefined)
        return undefined;
    const [, number] = /^SPDX-(2\.\d+)$/.exec(String(version)) ?? [];
    if (number === undefined)
        throw refuse(`has the unknown spdxVersion ${(0,failure/* quote */.hD)(version)}`);
    return `https://spdx.dev/Document/v${number}`;
}
/** All minor versions have one type (in-toto attestation, predicates/spdx3.md). */
function spdx3Type(document, refuse) {
    const { '@context': context, '@graph': graph } = document;
    const contexts = Array.isArray(context) ? context : [context];
    if (!contexts.some((each) => typeof each === 'string' && SPDX_3_CONTEXT.test(each)))
        return undefined;
    if (!Array.isArray(graph))
        throw refuse('has the `@context` of SPDX 3, but no list `@graph`');
    return 'https://spdx.dev/Document/v3';
}
/**
 * One type for all versions (in-toto attestation, predicates/cyclonedx.md). `serialNumber` is optional in CycloneDX, so
 * it is not required here.
 */
function cycloneDxType({ bomFormat: format, specVersion: version }, refuse) {
    if (format === undefined)
        return undefined;
    if (format !== 'CycloneDX')
        throw refuse(`has the unknown bomFormat ${(0,failure/* quote */.hD)(format)}`);
    if (typeof version !== 'string')
        throw refuse('is CycloneDX, but has no `specVersion`');
    return 'https://cyclonedx.org/bom';
}

// EXTERNAL MODULE: ./build/text/plural.js
var plural = __webpack_require__(1442);
;// CONCATENATED MODULE: ./build/attestation/statement.js
// Subjects and a predicate → an in-toto statement (in-toto attestation, statement v1).




const STATEMENT_V1 = 'https://in-toto.io/Statement/v1';
const HEAD = `{"_type":"${STATEMENT_V1}","subject":[`;
/** Subjects that are text at a time: all at once they would need three times the memory of the statement. */
const ROWS = 1000;
/**
 * The bytes of a statement about these subjects, in the order of their names. A subject that occurs twice, with the same
 * digest, is listed once. Throws `attestation-invalid` if there is no subject, if two files would have the same name, or
 * if the statement is longer than verifiers accept.
 */
function createStatement(subjects, predicate) {
    const rows = distinct(subjects);
    if (rows.length === 0)
        throw new failure/* Failure */.HR('attestation-invalid', 'there is no file to attest');
    const parts = [Buffer.from(HEAD)];
    for (let at = 0; at < rows.length; at += ROWS) {
        const text = rows
            .slice(at, at + ROWS)
            .map(rowOf)
            .join(',');
        parts.push(Buffer.from(at + ROWS < rows.length ? `${text},` : text));
    }
    parts.push(Buffer.from(`],${membersOf(predicate)}`));
    const bytes = Buffer.concat(parts);
    requireLength(bytes.length, rows.length);
    return bytes;
}
/** Values of JSON in a statement: for each subject itself, its two members and the digest; and the members before. */
const [VALUES_PER_SUBJECT, OTHER_VALUES] = [4, 2];
const NO_DIGEST = Buffer.alloc(32);
/** Of a predicate that is not known yet: it is small. */
const UNKNOWN = { type: '', predicate: {} };
/**
 * Requires that a statement about subjects of these names can be read when it is verified. This depends on their number
 * and on the predicate, but not on the digests, so it is known before anything is signed. In: each name once; the
 * predicate, if it is known. Throws `attestation-invalid`.
 */
function requireReadable(names, predicate = UNKNOWN) {
    const members = membersOf(predicate);
    let length = HEAD.length + Buffer.byteLength(members) + 1;
    for (const name of names.keys())
        length += Buffer.byteLength(rowOf({ name, digest: NO_DIGEST })) + 1;
    requireLength(length, names.size);
    const refuse = (what) => {
        const about = `the statement about ${(0,plural/* count */.U)(names.size, 'file')} could not be read by a verifier`;
        return new failure/* Failure */.HR('attestation-invalid', `${about}: apart from its subjects, ${what}`);
    };
    const left = strict_json/* MAX_JSON_VALUES */.H6 - OTHER_VALUES - VALUES_PER_SUBJECT * names.size;
    (0,strict_json/* parseStrictJson */.RJ)(Buffer.from(`{${members}`), refuse, left);
}
/** The last members of a statement and its end. */
const membersOf = ({ type, predicate }) => JSON.stringify({ predicateType: type, predicate }).slice(1);
function requireLength(bytes, files) {
    if (bytes <= check_statement/* MAX_STATEMENT_BYTES */.X)
        return;
    const what = `the statement about ${(0,plural/* count */.U)(files, 'file')} would be ${bytes} bytes long; the limit is ${check_statement/* MAX_STATEMENT_BYTES */.X}`;
    throw new failure/* Failure */.HR('attestation-invalid', what);
}
function rowOf({ name, digest }) {
    return `{"name":${JSON.stringify(name)},"digest":{"sha256":"${digest.toString('hex')}"}}`;
}
/** Each name once, sorted. Throws `attestation-invalid` if a name has two digests. */
function distinct(subjects) {
    const byName = new Map();
    for (const subject of subjects) {
        const other = byName.get(subject.name);
        if (other !== undefined && !other.digest.equals(subject.digest))
            throw new failure/* Failure */.HR('attestation-invalid', `two different files would be the subject ${(0,failure/* quote */.hD)(subject.name)}`);
        byName.set(subject.name, subject);
    }
    return [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

// EXTERNAL MODULE: ./build/files/read-bounded.js
var read_bounded = __webpack_require__(4890);
;// CONCATENATED MODULE: ./build/engine/attest/attestations.js
// What to attest → attestations, read and checked before the first request; provenance follows with the token.











/** Reads the predicates. Throws `file-unreadable`, and what parsePredicate and parseSbom throw. */
async function readAttestations({ provenance, sbom, predicates, predicateType = '', pypi }, { root, env, onNotice }) {
    const read = async (path, what) => {
        const called = `${what} ${(0,failure/* quote */.hD)(path)}`;
        const bytes = await (0,read_bounded/* readSmall */.o5)((0,external_node_path_.resolve)(root, path), check_statement/* MAX_STATEMENT_BYTES */.X + 1, called);
        if (bytes.length <= check_statement/* MAX_STATEMENT_BYTES */.X)
            return bytes;
        throw new failure/* Failure */.HR('predicate-invalid', `${called} is longer than ${check_statement/* MAX_STATEMENT_BYTES */.X} bytes`);
    };
    const attestations = provenance ? [ofToken(env, onNotice)] : [];
    if (sbom !== undefined)
        attestations.push(constant('sbom', parseSbom(await read(sbom, 'the SBOM'), sbom)));
    for (const path of predicates) {
        const predicate = parsePredicate(await read(path, 'the predicate'), predicateType, path);
        attestations.push(constant((0,external_node_path_.basename)(path).replace(/\.json$/, ''), predicate));
    }
    return pypi ? [...attestations, PYPI] : attestations;
}
/** Does not depend on the token. */
const always = () => undefined;
function constant(kind, predicate) {
    const statement = (subjects) => createStatement(subjects, predicate);
    const { type: predicateType } = predicate;
    return { kind, predicateType, predicate, authorize: always, statement, format: asLine, bundleIn };
}
/** Provenance, from the claims of the token for which the certificate is issued. */
function ofToken(env, onNotice) {
    let made;
    return {
        kind: 'provenance',
        predicateType: PROVENANCE_TYPE,
        authorize: (token) => {
            const now = createProvenance(token);
            if (made === undefined)
                for (const text of [...environmentDifferences(token.claims, env), ...provenanceNotices(token)])
                    onNotice(text);
            if (made !== undefined && !(0,external_node_util_.isDeepStrictEqual)(made, now))
                throw new failure/* Failure */.HR('token-claim-invalid', 'a new token of this job has other claims than the first one');
            made = now;
        },
        statement: (subjects) => {
            if (made === undefined)
                throw new Error('the statement was requested before a token was authorized');
            return createStatement(subjects, made);
        },
        format: asLine,
    };
}
/** For PyPI: about one distribution, by its base name. */
const PYPI = {
    kind: 'pypi',
    predicateType: PUBLISH_TYPE,
    nameFor: publishAttestationName,
    authorize: always,
    statement: ([subject]) => {
        if (subject === undefined)
            throw new Error('a publish attestation is about one file');
        return publishStatement((0,external_node_path_.basename)(subject.name), subject.digest);
    },
    format: toPublishAttestation,
};
const LINE_FEED = Buffer.from('\n');
const asLine = (bundle) => Buffer.concat([bundle, LINE_FEED]);
/** What is left is no bundle if there is more than one line. */
const bundleIn = (content) => content.at(-1) === LINE_FEED[0] ? content.subarray(0, -1) : content;

// EXTERNAL MODULE: ./build/attestation/statement-notices.js
var statement_notices = __webpack_require__(688);
// EXTERNAL MODULE: ./build/files/digest.js
var digest = __webpack_require__(1862);
// EXTERNAL MODULE: ./build/files/output-plan.js
var output_plan = __webpack_require__(4587);
// EXTERNAL MODULE: ./build/files/paths.js
var paths = __webpack_require__(3684);
// EXTERNAL MODULE: ./build/signing/dsse.js
var dsse = __webpack_require__(4631);
;// CONCATENATED MODULE: ./build/engine/attest/plan-documents.js
// Attestations and files → the documents of a run, each with its path.








/**
 * The documents about these files, in the order of the attestations. Throws `attestation-invalid`, and what reading a
 * file throws.
 */
async function planDocuments(files, attestations, options) {
    if (files.length === 0 || attestations.length === 0)
        return [];
    const { root, outputDirectory, perFile, baseNames, signal, onNotice } = options;
    const name = options.name?.endsWith(output_plan/* ATTESTATION_SUFFIX */.Rp)
        ? options.name.slice(0, -output_plan/* ATTESTATION_SUFFIX */.Rp.length)
        : options.name;
    const directory = (0,external_node_path_.resolve)(root, outputDirectory ?? '.');
    const subjectName = ({ path }) => (baseNames || (0,external_node_path_.isAbsolute)(path) ? (0,external_node_path_.basename)(path) : path);
    const shared = attestations.filter(({ nameFor }) => nameFor === undefined);
    if (!perFile && shared.length > 0) {
        const names = await distinctNames(files, subjectName, signal);
        for (const { predicate } of shared)
            requireReadable(names, predicate);
        const many = (0,statement_notices/* manySubjects */.Vv)(names.size);
        if (many !== undefined)
            onNotice(`the statement ${many}; one attestation for each file has no such limit`);
    }
    if (perFile)
        for (const { predicate } of shared)
            requireReadable(longest(files, subjectName), predicate);
    const several = shared.length > 1;
    requireKinds(shared);
    return attestations.flatMap((attestation) => {
        const { kind, nameFor } = attestation;
        const suffix = `${several ? `.${kindInName(kind)}` : ''}${output_plan/* ATTESTATION_SUFFIX */.Rp}`;
        const at = (absolute, about) => documentOf(attestation, { path: (0,paths/* shownPath */.pS)(root, absolute), absolute }, { about, subjectName });
        if (!perFile && nameFor === undefined)
            return at((0,external_node_path_.join)(directory, name === undefined ? `${kind}${output_plan/* ATTESTATION_SUFFIX */.Rp}` : `${name}${suffix}`));
        return files.map((file) => {
            const beside = (0,external_node_path_.resolve)(root, file.path);
            if (nameFor !== undefined)
                return at((0,external_node_path_.join)((0,external_node_path_.dirname)(beside), nameFor((0,external_node_path_.basename)(beside))), file);
            const folder = outputDirectory === undefined ? (0,external_node_path_.dirname)(beside) : directory;
            return at((0,external_node_path_.join)(folder, `${(0,external_node_path_.basename)(beside)}${suffix}`), file);
        });
    });
}
/** With a dot, `FILE.KIND` would be named for another file. */
const kindInName = (kind) => kind.replaceAll('.', '-');
/** Throws `attestation-invalid` for two attestations of one kind, whose files would have one name. */
function requireKinds(attestations) {
    const kinds = new Set();
    for (const kind of attestations.map((each) => kindInName(each.kind))) {
        if (kinds.has(kind))
            throw new failure/* Failure */.HR('attestation-invalid', `two attestations would be of the kind ${(0,failure/* quote */.hD)(kind)}, and their files would have the same name`, { remedy: 'Rename a predicate: its name without .json is the kind. Nothing was signed.' });
        kinds.add(kind);
    }
}
function documentOf({ predicateType, authorize, statement, format, bundleIn }, file, { about, subjectName, }) {
    const make = (files) => {
        const subjects = files.map((each) => ({ name: subjectName(each.file), digest: each.digest }));
        const signable = (0,dsse/* signableStatement */.V)(statement(subjects));
        return { signable, expected: { statement: signable.envelope.payload } };
    };
    const outputs = { bundle: file.absolute };
    return { file, outputs, predicateType, about, authorize, make, format, bundleIn };
}
/** The longest name: it is the subject of the longest statement about one file. */
function longest(files, nameOf) {
    const [first = '', ...others] = files.map(nameOf);
    return new Set([others.reduce((one, other) => (other.length > one.length ? other : one), first)]);
}
/**
 * A file for each name. Two files with one name in a statement must be the same content. This is known before anything is
 * signed, because only such files are read here. Throws `attestation-invalid`, `file-unreadable` or `file-changed`.
 */
async function distinctNames(files, nameOf, signal) {
    const digestOf = async (file) => file.digest ?? (await (0,digest/* digestFile */.T)(file, signal)).digest;
    const owners = new Map();
    for (const file of files) {
        const name = nameOf(file);
        const owner = owners.get(name);
        owners.set(name, file);
        if (owner === undefined || (await digestOf(owner)).equals(await digestOf(file)))
            continue;
        const what = `the files ${(0,failure/* quote */.hD)(owner.path)} and ${(0,failure/* quote */.hD)(file.path)} would both be the subject ${(0,failure/* quote */.hD)(name)}, with different digests`;
        throw new failure/* Failure */.HR('attestation-invalid', what);
    }
    return owners;
}

// EXTERNAL MODULE: ./build/cli/terminal/messages.js
var messages = __webpack_require__(6300);
// EXTERNAL MODULE: ./build/cli/commands/sign.js + 10 modules
var sign = __webpack_require__(7310);
;// CONCATENATED MODULE: ./build/cli/commands/attest.js
// `sigstore-sign attest`: files named on the command line → statements about all of them.






/** Attests the files. Returns the exit status. Throws what makes it impossible, before any request if possible. */
async function attest(names, options, context) {
    const predicate = options.get('predicate');
    const name = options.get('attestation-name');
    const perFile = options.has('per-file');
    if (name !== undefined && (0,paths/* parseName */.$q)(name) === undefined)
        throw new failure/* Failure */.HR('usage', `--attestation-name must be a name of letters, digits and . _ + -, not ${(0,failure/* quote */.hD)(name)}; give its place with --output-directory`);
    if (options.has('pypi') && (options.get('rekor-version') ?? '1') !== '1')
        throw new failure/* Failure */.HR('usage', '--pypi needs --rekor-version 1: PyPI accepts entries of no other log');
    return (0,sign.sign)(names, options, context, async (files, { env, cwd, stop, tell }) => {
        const sbom = options.get('sbom');
        const pypi = options.has('pypi');
        const provenance = options.has('provenance') || (sbom === undefined && predicate === undefined && !pypi);
        const onNotice = (text) => tell((0,messages/* noteText */.gA)(text));
        const attestations = await readAttestations({
            provenance,
            sbom,
            predicates: predicate === undefined ? [] : [predicate],
            predicateType: options.get('predicate-type'),
            pypi,
        }, { root: cwd, env, onNotice });
        const outputDirectory = options.get('output-directory');
        const names = { name, perFile, baseNames: false };
        const place = { root: cwd, outputDirectory };
        return planDocuments(files, attestations, { ...names, ...place, signal: stop.signal, onNotice });
    });
}


/***/ }),

/***/ 8402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ splitJsonLines),
/* harmony export */   q: () => (/* binding */ isJsonLines)
/* harmony export */ });
// JSON Lines (jsonlines.org): documents without line breaks, one per line.
/** The most lines that `gh attestation download` writes. */
const MAX_LINES = 1000;
const [NEWLINE, OPEN, CLOSE] = [0x0a, 0x7b, 0x7d];
/** Tab, carriage return and space. */
const isBlank = (byte) => byte === 0x09 || byte === 0x0d || byte === 0x20;
/**
 * The objects of a JSON Lines file, each with its line number; undefined for a file that is one document or not JSON.
 * In: bytes; the caller limits their number. Throws the result of `fail` for a file of too many lines.
 */
function splitJsonLines(bytes, fail) {
    if (!isJsonLines(bytes))
        return undefined;
    const found = [];
    let line = 0;
    for (let start = 0; start < bytes.length;) {
        line += 1;
        if (line > MAX_LINES)
            throw fail(`it has more than ${MAX_LINES} lines`);
        const end = bytes.indexOf(NEWLINE, start);
        const text = bytes.subarray(start, end === -1 ? bytes.length : end);
        if (!text.every(isBlank))
            found.push({ line, bytes: text });
        start += text.length + 1;
    }
    return found;
}
/** Whether one line ends with `}` and the next begins with `{`: that is impossible within one JSON document. */
function isJsonLines(bytes) {
    for (let end = bytes.indexOf(NEWLINE); end !== -1;) {
        let [before, after] = [end - 1, end + 1];
        while (isBlank(bytes[before]))
            before -= 1;
        while (isBlank(bytes[after]) || bytes[after] === NEWLINE)
            after += 1;
        if (bytes[before] === CLOSE && bytes[after] === OPEN)
            return true;
        end = bytes.indexOf(NEWLINE, after);
    }
    return false;
}


/***/ }),

/***/ 191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zx: () => (/* binding */ EXTENSION_KEYS),
/* harmony export */   mB: () => (/* binding */ EXTENSION_OIDS),
/* harmony export */   oQ: () => (/* binding */ extensionsOf)
/* harmony export */ });
// The extensions in which Fulcio records the claims of a token (Fulcio docs/oid-info.md).
/** By the number below 1.3.6.1.4.1.57264.1: the name, and the key in Fulcio's configuration. */
const EXTENSIONS = [
    [1, 'Issuer', ''],
    [2, 'GitHub Workflow Trigger', 'github-workflow-trigger'],
    [3, 'GitHub Workflow SHA', 'github-workflow-sha'],
    [4, 'GitHub Workflow Name', 'github-workflow-name'],
    [5, 'GitHub Workflow Repository', 'github-workflow-repository'],
    [6, 'GitHub Workflow Ref', 'github-workflow-ref'],
    [8, 'Issuer (V2)', ''],
    [9, 'Build Signer URI', 'build-signer-uri'],
    [10, 'Build Signer Digest', 'build-signer-digest'],
    [11, 'Runner Environment', 'runner-environment'],
    [12, 'Source Repository URI', 'source-repository-uri'],
    [13, 'Source Repository Digest', 'source-repository-digest'],
    [14, 'Source Repository Ref', 'source-repository-ref'],
    [15, 'Source Repository Identifier', 'source-repository-identifier'],
    [16, 'Source Repository Owner URI', 'source-repository-owner-uri'],
    [17, 'Source Repository Owner Identifier', 'source-repository-owner-identifier'],
    [18, 'Build Config URI', 'build-config-uri'],
    [19, 'Build Config Digest', 'build-config-digest'],
    [20, 'Build Trigger', 'build-trigger'],
    [21, 'Run Invocation URI', 'run-invocation-uri'],
    [22, 'Source Repository Visibility At Signing', 'source-repository-visibility-at-signing'],
    [23, 'Deployment Environment', 'deployment-environment'],
    [24, 'Token Subject', ''],
];
/** The keys that a configuration may have templates for. */
const EXTENSION_KEYS = EXTENSIONS.flatMap(([, , key]) => (key === '' ? [] : [key]));
/**
 * The extensions of a certificate, in their order there. `texts` are those of a provider, by their key in the
 * configuration; empty ones are omitted.
 */
function extensionsOf(issuer, subject, texts) {
    const own = { 1: issuer, 8: issuer, 24: subject };
    return EXTENSIONS.flatMap(([number, name, key]) => {
        const value = own[number] ?? texts[key] ?? '';
        return value === '' ? [] : [{ oid: `1.3.6.1.4.1.57264.1.${number}`, name, value }];
    });
}
/** The object identifier of each extension by its name in kebab case, such as `source-repository-uri`. */
const EXTENSION_OIDS = new Map(EXTENSIONS.map(([number, name]) => {
    const words = name.toLowerCase().match(/[a-z0-9]+/g) ?? [];
    return [words.join('-'), `1.3.6.1.4.1.57264.1.${number}`];
}));


/***/ }),

/***/ 3531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vl: () => (/* binding */ gitHubOn),
/* harmony export */   e6: () => (/* binding */ claimsOfCertificate),
/* harmony export */   ht: () => (/* binding */ variablesOf),
/* harmony export */   uV: () => (/* binding */ claimsOfEnvironment)
/* harmony export */ });
/* unused harmony export runOf */
/* harmony import */ var _fulcio_ci_providers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(441);
/* harmony import */ var _fulcio_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(384);
// Claims of a job's token that are also elsewhere: in the environment of a job, or in a certificate.


/** Claims and their variables, by the provider of the job. */
const VARIABLES = {
    // GitHub Docs, "Variables reference"; no variable names a reusable workflow that signs.
    'github-workflow': {
        actor: 'GITHUB_ACTOR',
        actor_id: 'GITHUB_ACTOR_ID',
        event_name: 'GITHUB_EVENT_NAME',
        ref: 'GITHUB_REF',
        ref_protected: 'GITHUB_REF_PROTECTED',
        ref_type: 'GITHUB_REF_TYPE',
        repository: 'GITHUB_REPOSITORY',
        repository_id: 'GITHUB_REPOSITORY_ID',
        repository_owner: 'GITHUB_REPOSITORY_OWNER',
        repository_owner_id: 'GITHUB_REPOSITORY_OWNER_ID',
        run_attempt: 'GITHUB_RUN_ATTEMPT',
        run_id: 'GITHUB_RUN_ID',
        runner_environment: 'RUNNER_ENVIRONMENT',
        sha: 'GITHUB_SHA',
        workflow: 'GITHUB_WORKFLOW',
        workflow_ref: 'GITHUB_WORKFLOW_REF',
        workflow_sha: 'GITHUB_WORKFLOW_SHA',
    },
    // GitLab Docs, "Predefined CI/CD variables reference"; no variable has the form of ref_path or ci_config_ref_uri.
    'gitlab-pipeline': {
        iss: 'CI_SERVER_URL',
        job_id: 'CI_JOB_ID',
        namespace_id: 'CI_PROJECT_NAMESPACE_ID',
        pipeline_id: 'CI_PIPELINE_ID',
        pipeline_source: 'CI_PIPELINE_SOURCE',
        project_id: 'CI_PROJECT_ID',
        project_path: 'CI_PROJECT_PATH',
        runner_id: 'CI_RUNNER_ID',
        sha: 'CI_COMMIT_SHA',
    },
};
/** The variable of each claim that a job of this provider also has in its environment. */
function variablesOf(provider) {
    return (Object.hasOwn(VARIABLES, provider) ? VARIABLES[provider] : undefined) ?? {};
}
/** The claims that are also in the environment of a GitHub job, without those whose variable is not set. */
function claimsOfEnvironment(env) {
    const claims = {};
    for (const [claim, variable] of Object.entries(variablesOf('github-workflow'))) {
        const value = env[variable];
        if (value !== undefined)
            claims[claim] = value;
    }
    return claims;
}
/** GitHub Actions on the server at this address. */
function gitHubOn(server) {
    const { 'github-workflow': github } = _fulcio_ci_providers_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVIDERS */ .x;
    return github && { ...github, defaults: { ...github.defaults, url: server } };
}
/**
 * The claims in a certificate, from its extensions, its issuer and the provider of the job; the defaults are those of
 * its server. A claim that no certificate of that provider can contain is not a key of the result.
 */
function claimsOfCertificate(extensions, issuer, provider) {
    const claims = { iss: issuer, sub: extensions.get('token-subject') };
    for (const [extension, read] of provider === undefined ? [] : readersOf(provider)) {
        for (const [claim, text] of Object.entries(read(extensions.get(extension))))
            claims[claim] = text ?? claims[claim];
    }
    if (!Object.hasOwn(claims, 'ref'))
        return claims;
    const [, kind] = /^refs\/(tags|heads)\//.exec(claims['ref'] ?? '') ?? [];
    return { ...claims, ref_type: kind === undefined ? undefined : kind === 'tags' ? 'tag' : 'branch' };
}
/** The run and the attempt in a run invocation URI of GitHub; undefined for any other URI. */
function runOf(uri = '') {
    const [, run_id, run_attempt] = /\/actions\/runs\/(\d+)\/attempts\/(\d+)$/.exec(uri) ?? [];
    return run_id === undefined || run_attempt === undefined ? undefined : { run_id, run_attempt };
}
/** Occurs in no claim. */
const MARK = '\0';
const known = new WeakMap();
/** For each extension; made once, because a batch may have a certificate for each of its files. */
function readersOf(provider) {
    const readers = known.get(provider) ??
        Object.entries(provider.extensions).map(([extension, template]) => {
            return [extension, createTemplateReader(template, provider.defaults)];
        });
    known.set(provider, readers);
    return readers;
}
/** For GitHub's runs, and for templates with one claim. The text of other templates is not read back. */
function createTemplateReader(template, defaults) {
    const { mentions, render } = (0,_fulcio_template_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTemplate */ .Q)(template);
    const [claim, ...others] = mentions.filter((name) => !defaults[name]);
    if (others.includes('run_attempt'))
        return (value) => ({ run_id: undefined, run_attempt: undefined, ...runOf(value) });
    if (claim === undefined || others.length > 0)
        return () => ({});
    const text = render((name) => (name === claim ? MARK : defaults[name]), () => undefined);
    const [before = '', after, ...more] = text.split(MARK);
    if (after === undefined || more.length > 0)
        return () => ({});
    return (value) => {
        const fits = value?.startsWith(before) === true && value.endsWith(after);
        return { [claim]: fits ? value.slice(before.length, value.length - after.length) : undefined };
    };
}


/***/ })

};
